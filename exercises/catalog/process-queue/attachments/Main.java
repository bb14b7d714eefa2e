import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

public class Main {
    public static void main(String[] args) throws Exception {
        switch (args[0]) {
            case "producer" -> producer();
            case "consumer" -> consumer();
            default -> broker(Integer.parseInt(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        }
    }

    private static void producer() {
        for (Optional<String> item = kit.Source.next(); item.isPresent(); item = kit.Source.next()) {
            // into the queue
        }
    }

    private static void consumer() {
        // for each item from the queue: kit.Sink.done(item)
    }

    private static void broker(int p, int c, int capacity) throws Exception {
        // start p producers and c consumers, and be their queue
    }

    private static Process start(String... role) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "Main"));
        command.addAll(List.of(role));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
