import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

public class Main {
    public static void main(String[] args) throws Exception {
        if (args.length == 0) {
            parent();
            return;
        }
        if (args[0].equals("daemon")) {
            Thread.ofPlatform().daemon().start(Main::endWithParent);
        }
        child(Long.parseLong(args[1]));
    }

    private static void parent() throws Exception {
        List<Process> awaited = new ArrayList<>();
        BufferedReader plan = new BufferedReader(new InputStreamReader(System.in));
        for (String line = plan.readLine(); line != null; line = plan.readLine()) {
            String[] words = line.split(" ");
            Process child = start(words[0], words[1]);
            if (words[0].equals("normal")) {
                awaited.add(child);
            }
        }
        kit.Gate.pass(0);
        for (Process child : awaited) {
            child.waitFor();
        }
    }

    private static void endWithParent() {
        try {
            while (System.in.read() >= 0) {
                // nothing is sent
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Runtime.getRuntime().halt(0);
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

    private static Process start(String kind, String i) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "Main",
                        kind,
                        i)
                .redirectInput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
