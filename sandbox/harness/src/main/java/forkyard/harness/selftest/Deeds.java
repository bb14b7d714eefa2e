package forkyard.harness.selftest;

import forkyard.wire.FromProbe.Tried;
import forkyard.wire.ToProbe.Deed;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** What a sandbox must stop. Each deed reports how far it got. */
final class Deeds {
    private static final Path SCRATCH = Path.of("/tmp");
    private static final int MANY_THREADS = 5_000;
    private static final long MANY_BYTES = 4L << 30;

    /** For documentation alone (RFC 5737): there is no such machine, so that only a network could be reached. */
    private static final InetSocketAddress ELSEWHERE = new InetSocketAddress("192.0.2.1", 9);

    private Deeds() {}

    static Tried attempt(Deed deed) {
        return switch (deed) {
            case HOG_MEMORY -> hogMemory();
            case BOMB_THREADS -> bombThreads();
            case USE_NETWORK -> useNetwork();
            case FILL_DISK -> fillDisk();
            case WRITE_ELSEWHERE -> writeElsewhere();
            case EXECUTE_FILE -> executeFile();
        };
    }

    static Tried spin(int millis) {
        long end = System.nanoTime() + millis * 1_000_000L;
        long rounds = 0;
        while (System.nanoTime() < end) {
            rounds++;
        }
        return new Tried(false, rounds, "spun");
    }

    private static Tried hogMemory() {
        List<byte[]> hoard = new ArrayList<>();
        long bytes = 0;
        try {
            while (bytes < MANY_BYTES) {
                byte[] block = new byte[1 << 20];
                Arrays.fill(block, (byte) 1);
                hoard.add(block);
                bytes += block.length;
            }
        } catch (OutOfMemoryError e) {
            bytes = (long) hoard.size() << 20;
        }
        // Only the container's end is a success for the wall: the heap's own bound is none.
        return new Tried(false, bytes, "touched memory and lived");
    }

    private static Tried bombThreads() {
        CountDownLatch defused = new CountDownLatch(1);
        List<Thread> threads = new ArrayList<>();
        try {
            while (threads.size() < MANY_THREADS) {
                Thread thread = new Thread(null, () -> await(defused), "bomb", 64 << 10);
                thread.start();
                threads.add(thread);
            }
            return new Tried(false, threads.size(), "threads started");
        } catch (OutOfMemoryError e) {
            return new Tried(true, threads.size(), String.valueOf(e.getMessage()));
        } finally {
            defused.countDown();
            threads.forEach(Deeds::join);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Tried useNetwork() {
        List<String> ways = networkInterfaces();
        if (!ways.isEmpty()) {
            return new Tried(false, ways.size(), "there are network interfaces: " + String.join(", ", ways));
        }
        try (Socket socket = new Socket()) {
            socket.connect(ELSEWHERE, 500);
            return new Tried(false, 1, "connected to " + ELSEWHERE);
        } catch (IOException e) {
            return new Tried(true, 0, String.valueOf(e.getMessage()));
        }
    }

    /** All but loopback; none where not even that may be asked. */
    private static List<String> networkInterfaces() {
        try {
            return NetworkInterface.networkInterfaces()
                    .map(NetworkInterface::getName)
                    .filter(name -> !name.equals("lo"))
                    .toList();
        } catch (SocketException e) {
            return List.of();
        }
    }

    private static Tried fillDisk() {
        Path file = SCRATCH.resolve("fill");
        long bytes = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] block = new byte[64 << 10];
            while (bytes < MANY_BYTES) {
                out.write(block);
                bytes += block.length;
            }
            return new Tried(false, bytes, "bytes written to " + SCRATCH);
        } catch (IOException e) {
            return new Tried(true, bytes, String.valueOf(e.getMessage()));
        } finally {
            delete(file);
        }
    }

    private static Tried writeElsewhere() {
        List<String> written = new ArrayList<>();
        lookForWritable(Path.of("/"), 3, written);
        return written.isEmpty()
                ? new Tried(true, 0, "nothing to write to but " + SCRATCH)
                : new Tried(false, written.size(), "wrote to " + String.join(", ", written));
    }

    private static void lookForWritable(Path directory, int depth, List<String> written) {
        if (directory.equals(SCRATCH) || directory.startsWith("/proc") || directory.startsWith("/sys")) {
            return;
        }
        if (canWriteIn(directory)) {
            written.add(directory.toString());
        }
        File[] children = directory.toFile().listFiles();
        if (depth == 0 || children == null) {
            return;
        }
        for (File child : children) {
            if (Files.isDirectory(child.toPath(), LinkOption.NOFOLLOW_LINKS)) {
                lookForWritable(child.toPath(), depth - 1, written);
            }
        }
    }

    private static boolean canWriteIn(Path directory) {
        try {
            Files.delete(Files.createTempFile(directory, "probe", null));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static Tried executeFile() {
        Path program = SCRATCH.resolve("program");
        try {
            Files.copy(Path.of("/bin/true"), program);
            if (!program.toFile().setExecutable(true)) {
                return new Tried(true, 0, "a file cannot be made executable");
            }
            new ProcessBuilder(program.toString()).start();
            return new Tried(false, 1, "ran " + program);
        } catch (IOException e) {
            return new Tried(true, 0, String.valueOf(e.getMessage()));
        } finally {
            delete(program);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // the container's scratch place ends with it
        }
    }
}
