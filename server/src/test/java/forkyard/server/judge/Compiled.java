package forkyard.server.judge;

import forkyard.wire.ClassFile;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles a source text in memory, for tests of what reads class files. */
public final class Compiled {
    private Compiled() {}

    /** The classes of one file {@code Solution.java}. */
    public static List<ClassFile> solution(String source) {
        Map<String, ByteArrayOutputStream> classes = new LinkedHashMap<>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        JavaFileObject file = new SimpleJavaFileObject(URI.create("mem:///Solution.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        var manager = new Memory(compiler.getStandardFileManager(null, null, null), classes);
        if (!compiler.getTask(null, manager, null, List.of("-g"), null, List.of(file))
                .call()) {
            throw new IllegalArgumentException("does not compile:\n" + source);
        }
        List<ClassFile> files = new ArrayList<>();
        classes.forEach((name, bytes) -> files.add(new ClassFile(name, bytes.toByteArray())));
        return files;
    }

    private static final class Memory extends ForwardingJavaFileManager<StandardJavaFileManager> {
        private final Map<String, ByteArrayOutputStream> classes;

        Memory(StandardJavaFileManager below, Map<String, ByteArrayOutputStream> classes) {
            super(below);
            this.classes = classes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                JavaFileManager.Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("mem:///" + name + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return classes.computeIfAbsent(name, n -> new ByteArrayOutputStream());
                }
            };
        }
    }
}
