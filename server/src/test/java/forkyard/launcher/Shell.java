package forkyard.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** Runs a program to its end, with some environment variables of its own. */
final class Shell {
    private static final long LIMIT_SECONDS = 120;

    private final Path folder;
    private final Map<String, String> variables = new LinkedHashMap<>();
    private String input = "";

    private Shell(Path folder) {
        this.folder = folder;
    }

    static Shell in(Path folder) {
        return new Shell(folder);
    }

    /** The root of this checkout. */
    static Path checkout() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isExecutable(folder.resolve("forkyard"))) {
            folder = Objects.requireNonNull(folder.getParent(), "no folder above holds the launcher");
        }
        return folder;
    }

    Shell with(String variable, Object value) {
        variables.put(variable, value.toString());
        return this;
    }

    /** What the program reads from its standard input. */
    Shell reading(String text) {
        input = text;
        return this;
    }

    Ended run(String... command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("forkyard-shell", ".out");
        try {
            ProcessBuilder builder = new ProcessBuilder(List.of(command))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().putAll(variables);
            Process process = builder.start();
            try (var stdin = process.getOutputStream()) {
                stdin.write(input.getBytes(StandardCharsets.UTF_8));
            }
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new IllegalStateException(
                        "still running after " + LIMIT_SECONDS + " s: " + Files.readString(output));
            }
            return new Ended(process.exitValue(), Files.readString(output));
        } finally {
            Files.delete(output);
        }
    }

    /** @param output both streams, as they came */
    record Ended(int status, String output) {
        String lastLine() {
            return output.strip().lines().reduce("", (before, line) -> line);
        }
    }
}
