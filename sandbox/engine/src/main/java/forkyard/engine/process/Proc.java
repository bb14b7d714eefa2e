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

    /** CPU time of the threads that a process has now. */
    static Duration cpu(int process) {
        long nanos = 0;
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(ROOT.resolve(process + "/task"))) {
            for (Path thread : threads) {
                nanos += Long.parseLong(
                        Files.readString(thread.resolve("schedstat")).split(" ", -1)[0]);
            }
        } catch (IOException | DirectoryIteratorException e) {
            return Duration.ofNanos(nanos); // those that have ended meanwhile are told of by the kernel
        }
        return Duration.ofNanos(nanos);
    }
}
