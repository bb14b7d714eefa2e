import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every daemon holds a connection to its parent; the system closes it when the parent's process ends, however it does. */
public class Main {
    public static void main(String[] args) throws Exception {
        if (args.length == 0) {
            parent();
            return;
        }
        if (args[0].equals("daemon")) {
            int port = Integer.parseInt(args[2]);
            Thread.ofPlatform().daemon().start(() -> endWithParent(port));
        }
        child(Long.parseLong(args[1]));
    }

    private static void parent() throws Exception {
        List<Process> awaited = new ArrayList<>();
        ServerSocket lines = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(() -> hold(lines));
        BufferedReader plan = new BufferedReader(new InputStreamReader(System.in));
        for (String line = plan.readLine(); line != null; line = plan.readLine()) {
            String[] words = line.split(" ");
            Process child = start(words[0], words[1], lines.getLocalPort());
            if (words[0].equals("normal")) {
                awaited.add(child);
            }
        }
        kit.Gate.pass(0);
        for (Process child : awaited) {
            child.waitFor();
        }
    }

    /** Nothing is ever sent on it: it ends with the process at its other end. */
    private static void endWithParent(int port) {
        try (Socket line = new Socket(InetAddress.getLoopbackAddress(), port)) {
            line.getInputStream().read();
        } catch (IOException e) {
            // it is gone as well
        }
        Runtime.getRuntime().halt(0);
    }

    private static void hold(ServerSocket lines) {
        List<Socket> held = new ArrayList<>();
        try {
            while (true) {
                held.add(lines.accept());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void child(long i) throws IOException {
        kit.Rendezvous.arrive(i);
        Optional<String> tick = kit.Source.next();
        while (tick.isPresent()) {
            Files.writeString(
                    Path.of("ticks-" + i), tick.get() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            tick = kit.Source.next();
        }
    }

    private static Process start(String kind, String i, int port) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "Main",
                        kind,
                        i,
                        "" + port)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
