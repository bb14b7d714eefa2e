package forkyard.harness.compiler;

import forkyard.wire.ClassFile;
import forkyard.wire.Diagnostic;
import forkyard.wire.FromCompiler;
import forkyard.wire.SourceFile;
import forkyard.wire.ToCompiler;
import java.util.ArrayList;
import java.util.List;

/** Sources for tests, compiled by the compile server's own compiler. */
public final class Compiled {
    private static final Compiler COMPILER = new Compiler();

    private Compiled() {}

    /** Classes of these sources, each a text that has one public or first type by which its file is named. */
    public static synchronized List<ClassFile> of(
            List<ClassFile> classPath, List<ToCompiler.Library> libraries, String... sources) {
        List<SourceFile> files = new ArrayList<>();
        for (String source : sources) {
            files.add(new SourceFile(nameOf(source) + ".java", source));
        }
        FromCompiler.Compiled compiled =
                COMPILER.compile(new ToCompiler.Compile(files, classPath, libraries, false, List.of()));
        for (Diagnostic each : compiled.diagnostics()) {
            if (each.severity() == Diagnostic.Severity.ERROR) {
                throw new IllegalArgumentException(each.toString());
            }
        }
        return compiled.classes();
    }

    private static String nameOf(String source) {
        var found = java.util.regex.Pattern.compile(
                        "public (?:final |abstract |sealed )*(?:class|interface|record|enum) (\\w+)")
                .matcher(source);
        if (!found.find()) {
            throw new IllegalArgumentException("no public type in " + source);
        }
        return found.group(1);
    }
}
