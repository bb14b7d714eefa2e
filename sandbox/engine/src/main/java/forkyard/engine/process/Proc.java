package forkyard.engine.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What {@code /proc} shows of one process; nothing where it has ended, or is but a zombie. */
final class Proc {
    private static final Path ROOT = Path.of("/proc");
    private static final int LONGEST_COMMAND = 4_096;

    private Proc() {}

    /** The number of a process in the innermost namespace it is in; 0 if it is gone. */
    static int innerPid(int process) {
        try {
            return Files.readString(ROOT.resolve(process + "/status"))
                    .lines()
                    .filter(line -> line.startsWith("NSpid:"))
                    .mapToInt(line -> Integer.parseInt(line.substring(line.lastIndexOf('\t') + 1)))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    static List<String> command(int process) {
        byte[] bytes = new byte[LONGEST_COMMAND];
        int length;
        try (var file = Files.newInputStream(ROOT.resolve(process + "/cmdline"))) {
            length = file.readNBytes(bytes, 0, bytes.length);
        } catch (IOException e) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                words.add(new String(bytes, begin, i - begin, StandardCharsets.UTF_8));
                begin = i + 1;
            }
        }
        return words;
    }

    /**
     * The threads that a process has now.
     *
     * @param cpu of all together
     * @param turns how often they have been given a CPU
     */
    record Threads(int count, Duration cpu, long turns) {
        static final Threads NONE = new Threads(0, Duration.ZERO, 0);
    }

    static Threads threads(int process) {
        int count = 0;
        long nanos = 0;
        long turns = 0;
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(ROOT.resolve(process + "/task"))) {
            for (Path thread : threads) {
                String[] figures =
                        Files.readString(thread.resolve("schedstat")).strip().split(" ", -1);
                count++;
                nanos += Long.parseLong(figures[0]);
                turns += Long.parseLong(figures[2]);
            }
        } catch (IOException | DirectoryIteratorException e) {
            // those that have ended meanwhile are told of by the kernel
        }
        return new Threads(count, Duration.ofNanos(nanos), turns);
    }
}
