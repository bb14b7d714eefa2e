package forkyard.harness.compiler;

import forkyard.author.Generator;
import forkyard.kit.Scenario;
import forkyard.wire.ToCompiler;
import forkyard.wire.Values;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kit.Gate;

/** Where the jars lie that compiled code may use. Forkyard's own are found by a class in each, never the whole class path. */
final class Libraries {
    /** In the image. */
    private static final Path MESSAGING = Path.of("/forkyard/lib/broker");

    private static final Path MPI = Path.of("/forkyard/lib/mpi");

    private Libraries() {}

    static List<Path> jars(List<ToCompiler.Library> libraries) {
        Set<Path> jars = new TreeSet<>();
        for (ToCompiler.Library library : libraries) {
            switch (library) {
                case KIT -> jars.add(jarOf(Scenario.class));
                case MESSAGING -> jars.addAll(jarsIn(MESSAGING));
                case MPI -> {
                    jars.addAll(jarsIn(MPI));
                    jars.addAll(jarsIn(MPI.resolve("rank")));
                }
                case PROCESS_KIT -> jars.add(jarOf(Gate.class));
                case AUTHOR -> {
                    jars.add(jarOf(Generator.class));
                    jars.add(jarOf(Values.class)); // its types are in the signatures
                }
            }
        }
        return List.copyOf(jars);
    }

    private static List<Path> jarsIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path jarOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no path to " + type, e);
        }
    }
}
