package forkyard.mpi;

import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where the classes lie that each rank has for itself. */
final class Jars {
    private static final Path STUDENT = Path.of("/tmp/classes");
    private static final Path FOLDER = Path.of("/forkyard/lib/mpi");

    private Jars() {}

    static RankLoader loader(String name) throws MalformedURLException {
        URL[] libraries = {
            url(FOLDER.resolve("glue.jar")), url(FOLDER.resolve("rank/mpi.jar")), url(FOLDER.resolve("rank/mpjdev.jar"))
        };
        return new RankLoader(name, STUDENT, libraries);
    }

    private static URL url(Path jar) throws MalformedURLException {
        return jar.toUri().toURL();
    }

    /** What {@code MPI.Init} takes off: first these, then the program's own. */
    static String[] arguments(String[] args, int own, String... first) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(List.of(args).subList(own, args.length));
        return all.toArray(String[]::new);
    }
}
