package forkyard.mpi;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;

/** The classes that each rank has for itself: the student's, whose calls of MPI are logged, MPI's, and what logs them. */
final class RankLoader extends URLClassLoader {
    static {
        registerAsParallelCapable();
    }

    private static final String LOGGING = "forkyard.mpi.rank.";

    private final Path student;

    /** @param libraries MPI's jars, and this one, from which only the package {@code rank} is taken */
    RankLoader(String name, Path student, URL[] libraries) {
        super(name, libraries, RankLoader.class.getClassLoader());
        this.student = student;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            if (!name.startsWith(LOGGING) && !isStudents(name)) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (!isStudents(name)) {
            return super.findClass(name);
        }
        try {
            byte[] bytes = LoggedCalls.in(Files.readAllBytes(fileOf(name)));
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private boolean isStudents(String name) {
        return Files.exists(fileOf(name));
    }

    private Path fileOf(String name) {
        return student.resolve(name.replace('.', '/') + ".class");
    }
}
