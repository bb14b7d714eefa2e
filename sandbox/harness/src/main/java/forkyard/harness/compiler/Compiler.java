package forkyard.harness.compiler;

import forkyard.wire.ClassFile;
import forkyard.wire.Diagnostic;
import forkyard.wire.FromCompiler;
import forkyard.wire.Text;
import forkyard.wire.ToCompiler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** One compilation after another by the JDK's own compiler, in memory. */
final class Compiler {
    private static final int ERRORS = 100;
    private static final int LOG = 500;

    /** Class files of one compilation, in bytes: what fits a frame with room to spare. */
    private static final long CLASSES = 12 << 20;

    private static final List<String> OPTIONS = List.of(
            "-proc:none",
            "-implicit:none",
            "-g",
            "-parameters",
            "-source",
            "25",
            "-target",
            "25",
            "-Xlint:dep-ann,divzero,empty,finally,overrides,removal,static,synchronization,unchecked",
            "-Xmaxerrs",
            String.valueOf(ERRORS),
            "-Xmaxwarns",
            String.valueOf(ERRORS));

    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    private final Map<List<Path>, StandardJavaFileManager> managers = new HashMap<>();

    /** @throws IllegalStateException if javac broke down; it should not be used again then */
    FromCompiler.Compiled compile(ToCompiler.Compile request) {
        List<MemorySource> sources = new ArrayList<>();
        request.files().forEach(file -> sources.add(new MemorySource(file)));
        MemoryFiles files = new MemoryFiles(manager(Libraries.jars(request.libraries())), request.classPath());
        Diagnostics diagnostics = new Diagnostics();
        StringWriter log = new StringWriter();
        boolean compiled = javac.getTask(log, files, diagnostics, options(request), null, sources)
                .call();
        if (!compiled) {
            if (!diagnostics.hasErrors()) {
                throw new IllegalStateException("javac broke down: " + Text.clip(log.toString(), LOG));
            }
            return new FromCompiler.Compiled(diagnostics.list(), List.of());
        }
        List<ClassFile> classes = files.written();
        long bytes = classes.stream().mapToLong(each -> each.bytes().length).sum();
        if (bytes > CLASSES) {
            Diagnostic tooLarge = new Diagnostic(
                    Diagnostic.Severity.ERROR,
                    "",
                    0,
                    0,
                    0,
                    0,
                    "the compiled classes take " + bytes + " bytes; at most " + CLASSES + " are allowed");
            return new FromCompiler.Compiled(List.of(tooLarge), List.of());
        }
        return new FromCompiler.Compiled(diagnostics.list(), classes);
    }

    /** One for each set of libraries: it keeps open what it has read. */
    private StandardJavaFileManager manager(List<Path> libraries) {
        return managers.computeIfAbsent(libraries, jars -> {
            StandardJavaFileManager manager =
                    javac.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8);
            try {
                manager.setLocationFromPaths(StandardLocation.CLASS_PATH, jars);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return manager;
        });
    }

    private static List<String> options(ToCompiler.Compile request) {
        List<String> options = new ArrayList<>(OPTIONS);
        if (request.preview()) {
            options.add("--enable-preview");
        }
        if (!request.modules().isEmpty()) {
            options.add("--add-modules");
            options.add(String.join(",", request.modules()));
        }
        return options;
    }
}
