package forkyard.server.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The plain way of judging, for comparison: one cold container that compiles, another that runs. Same image, same limits on memory and
 * processes; no start-up cache, as a plain {@code java} has none.
 */
final class ColdContainers implements AutoCloseable {
    private static final String MAIN = """
            public final class Main {
                public static void main(String[] arguments) {
                    System.out.println(new Solution().amdahl(0.25, 4));
                }
            }
            """;

    private final String image;
    private final Path folder;

    ColdContainers(String image, Map<String, String> sources) throws IOException {
        this.image = image;
        this.folder = Files.createTempDirectory("forkyard-cold");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Files.writeString(folder.resolve(source.getKey()), source.getValue());
        }
        Files.writeString(folder.resolve("Main.java"), MAIN);
    }

    /** Compiles and runs once; returns how long that took. */
    Duration once() throws IOException, InterruptedException {
        Path out = Files.createTempDirectory(folder, "out");
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rwxrwxrwx"));
        String place = "/code/" + out.getFileName();
        long began = System.nanoTime();
        container(List.of("sh", "-c", "javac -proc:none -d " + place + " /code/*.java"));
        container(List.of("java", "-XX:+UseSerialGC", "-Xmx128m", "-cp", place, "Main"));
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private void container(List<String> command) throws IOException, InterruptedException {
        List<String> run = new ArrayList<>(List.of(
                "docker",
                "run",
                "--rm",
                "--network",
                "none",
                "--memory",
                "512m",
                "--memory-swap",
                "512m",
                "--pids-limit",
                "128",
                "--log-driver",
                "none",
                "--volume",
                folder + ":/code",
                image));
        run.addAll(command);
        Process process = new ProcessBuilder(run).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        if (status != 0) {
            throw new IOException("a cold container ended with status " + status + ": " + output);
        }
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
