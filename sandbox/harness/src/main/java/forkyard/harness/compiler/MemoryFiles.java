package forkyard.harness.compiler;

import forkyard.wire.ClassFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** The files of one compilation: the JDK, the libraries asked for, classes in memory, and what is written. */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
    private final List<MemoryClass> given = new ArrayList<>();
    private final List<MemoryClass> written = new ArrayList<>();

    MemoryFiles(StandardJavaFileManager jdkAndLibraries, List<ClassFile> classPath) {
        super(jdkAndLibraries);
        classPath.forEach(file -> given.add(MemoryClass.given(file)));
    }

    List<ClassFile> written() {
        return written.stream().map(MemoryClass::file).toList();
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        Iterable<JavaFileObject> files = super.list(location, packageName, kinds, recurse);
        if (location != StandardLocation.CLASS_PATH
                || !packageName.isEmpty()
                || !kinds.contains(JavaFileObject.Kind.CLASS)) {
            return files;
        }
        List<JavaFileObject> all = new ArrayList<>(given);
        files.forEach(all::add);
        return all;
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof MemoryClass ours ? ours.binaryName() : super.inferBinaryName(location, file);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        MemoryClass file = MemoryClass.toWrite(className);
        written.add(file);
        return file;
    }

    @Override
    public boolean isSameFile(FileObject a, FileObject b) {
        return a == b;
    }
}
