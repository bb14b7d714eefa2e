package forkyard.server.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Containers of the judge's image that nobody has prepared, made for one command each. They share a folder, {@value #PLACE} inside. */
final class ColdContainer implements AutoCloseable {
    static final String PLACE = "/code";

    private final String image;
    private final int memoryMib;
    private final int pids;
    private final Path folder;

    /** @param sources texts by file name, there before the first command */
    ColdContainer(String image, int memoryMib, int pids, Map<String, String> sources) throws IOException {
        this.image = image;
        this.memoryMib = memoryMib;
        this.pids = pids;
        this.folder = Files.createTempDirectory("forkyard-cold");
        writable(folder);
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Files.writeString(folder.resolve(source.getKey()), source.getValue());
        }
    }

    /** What they share, on this machine. */
    Path folder() {
        return folder;
    }

    /** A new folder in the shared one; returns its path inside. */
    String newFolder() throws IOException {
        return PLACE + "/" + writable(Files.createTempDirectory(folder, "out")).getFileName();
    }

    private static Path writable(Path directory) throws IOException {
        return Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxrwxrwx"));
    }

    /**
     * Runs a command in a container of its own, from {@code docker run} until that is gone.
     *
     * @return what it printed
     */
    String run(String... command) throws IOException, InterruptedException {
        List<String> run = new ArrayList<>(List.of(
                "docker",
                "run",
                "--rm",
                "--network",
                "none",
                "--memory",
                memoryMib + "m",
                "--memory-swap",
                memoryMib + "m",
                "--pids-limit",
                "" + pids,
                "--log-driver",
                "none",
                "--volume",
                folder + ":" + PLACE,
                image));
        run.addAll(List.of(command));
        Process process = new ProcessBuilder(run).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        if (status != 0) {
            throw new IOException("a cold container ended with status " + status + ": " + output);
        }
        return output;
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
