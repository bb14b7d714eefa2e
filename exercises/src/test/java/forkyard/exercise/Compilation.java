package forkyard.exercise;

import forkyard.wire.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources in memory against this JVM's class path and, where it has been fetched for the image, MPJ Express. */
final class Compilation {
    private static final Path MPJ =
            Path.of("../target/mpj/lib/mpj.jar").toAbsolutePath().normalize();

    private Compilation() {}

    /** Whether programs with MPI can be compiled. */
    static boolean knowsMpi() {
        return Files.exists(MPJ);
    }

    /** @throws IllegalArgumentException with what the compiler says */
    static Map<String, byte[]> of(List<SourceFile> files) throws IOException {
        return of(files, false);
    }

    /**
     * The same.
     *
     * @param preview whether preview features may be used
     */
    static Map<String, byte[]> of(List<SourceFile> files, boolean preview) throws IOException {
        List<String> options = new ArrayList<>(List.of("-proc:none", "-Xlint:all,-path", "-cp", classPath()));
        if (preview) {
            String release = String.valueOf(Runtime.version().feature());
            options.addAll(List.of("--enable-preview", "--source", release));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        Map<String, ByteArrayOutputStream> made = new HashMap<>();
        try (StandardJavaFileManager standard = compiler.getStandardFileManager(said, null, null)) {
            List<Source> sources = files.stream().map(Source::new).toList();
            boolean ok = compiler.getTask(null, new InMemory(standard, made), said, options, null, sources)
                    .call();
            if (!ok) {
                throw new IllegalArgumentException(
                        said.getDiagnostics().stream().map(Object::toString).collect(Collectors.joining("\n")));
            }
        }
        return made.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().toByteArray()));
    }

    private static String classPath() {
        String own = System.getProperty("java.class.path");
        return knowsMpi() ? own + File.pathSeparator + MPJ : own;
    }

    /** Loads such classes. */
    static ClassLoader loader(Map<String, byte[]> classes) {
        return new ClassLoader(Compilation.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] bytes = classes.get(name);
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(SourceFile file) {
            super(URI.create("string:///" + file.name()), Kind.SOURCE);
            this.text = file.text();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> made;

        InMemory(JavaFileManager manager, Map<String, ByteArrayOutputStream> made) {
            super(manager);
            this.made = made;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("mem:///" + className), kind) {
                @Override
                public OutputStream openOutputStream() {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    made.put(className, bytes);
                    return bytes;
                }
            };
        }
    }
}
