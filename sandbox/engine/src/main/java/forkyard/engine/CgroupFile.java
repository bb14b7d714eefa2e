package forkyard.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reading and writing of one kernel file of a cgroup. A file that has gone means that the container has ended. */
record CgroupFile(Path path) {
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final long LOOK_AGAIN_MICROS = 200;

    boolean isReadable() {
        return Files.isReadable(path);
    }

    boolean isWritable() {
        return Files.isWritable(path);
    }

    String text() {
        try {
            return Files.readString(path).strip();
        } catch (IOException e) {
            throw ended(e);
        }
    }

    long number() {
        return Long.parseLong(text());
    }

    /** One number a line. */
    List<Integer> numbers() {
        return text().lines().map(Integer::valueOf).toList();
    }

    /** The number behind {@code key} in a file of lines of key and number; 0 if it is not there. */
    long number(String key) {
        try (Stream<String> lines = Files.lines(path)) {
            return lines.filter(line -> line.startsWith(key + " "))
                    .mapToLong(line ->
                            Long.parseLong(line.substring(key.length() + 1).strip()))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw ended(e);
        }
    }

    void write(String text) {
        try {
            Files.writeString(path, text);
        } catch (IOException e) {
            throw ended(e);
        }
    }

    /** Looks until the text is as wanted, in short sleeps since a measurement may be waiting. */
    void await(Predicate<String> wanted, Runnable meanwhile) {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        boolean interrupted = false;
        try {
            while (!wanted.test(text())) {
                if (System.nanoTime() > deadline) {
                    throw new SandboxFailed(path + " still is \"" + text() + "\" after " + LIMIT.toSeconds() + " s.");
                }
                meanwhile.run();
                try {
                    Thread.sleep(Duration.ofNanos(LOOK_AGAIN_MICROS * 1_000));
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private SandboxFailed ended(IOException cause) {
        return new SandboxFailed(
                "The sandbox has ended: " + path + " is not there (" + cause.getMessage() + ").", cause);
    }
}
