package forkyard.explorer.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Other JVMs, each for one main class. However this one ends, they end with it, and their temporary files are gone. */
public final class ChildJvm {
    private static final int INTERRUPTED = 130; // by Ctrl-C, which every process of a terminal gets

    private static final ChildJvm CHILDREN = new ChildJvm();

    private final Path folder;
    private final Set<Process> running = new HashSet<>();
    private boolean ending;

    private ChildJvm() {
        try {
            folder = Files.createTempDirectory("explorer-suite");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
    }

    /** For temporary files; is there as long as this JVM is. */
    public static Path folder() {
        return CHILDREN.folder;
    }

    /**
     * What the main class prints, line by line; what goes wrong there is printed too.
     *
     * @param limit when it is ended
     * @param flags of the JVM, class path and all
     * @throws InterruptedException also if the child was interrupted
     */
    public static List<String> run(Duration limit, List<String> flags, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.add("-XX:-UsePerfData"); // a file that only a JVM that ends by itself deletes
        command.add("-Djava.io.tmpdir=" + folder());
        command.addAll(flags);
        command.add(main.getName());
        command.addAll(List.of(arguments));
        Process process = CHILDREN.start(new ProcessBuilder(command).redirectErrorStream(true));
        CompletableFuture<Process> end = process.onExit().copy().orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS);
        end.whenComplete((_, late) -> {
            if (late != null) {
                process.destroyForcibly();
            }
        });
        try (var reader = process.inputReader()) {
            List<String> lines = reader.lines().toList();
            if (process.waitFor() == INTERRUPTED) {
                throw new InterruptedException("a child was interrupted");
            }
            return lines;
        } finally {
            process.destroyForcibly();
            CHILDREN.forget(process);
        }
    }

    private synchronized Process start(ProcessBuilder builder) throws IOException, InterruptedException {
        if (ending) {
            throw new InterruptedException("this JVM is ending");
        }
        Process process = builder.start();
        running.add(process);
        return process;
    }

    private synchronized void forget(Process process) {
        running.remove(process);
    }

    private synchronized void end() {
        ending = true;
        running.forEach(Process::destroyForcibly);
        running.forEach(process -> process.onExit().join());
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            System.err.println("left behind: " + e.getMessage());
        }
    }
}
