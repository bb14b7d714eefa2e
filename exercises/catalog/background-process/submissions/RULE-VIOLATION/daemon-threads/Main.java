import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Scanner;

/** The JVM knows daemons: threads. */
public class Main {
    public static void main(String[] args) {
        Scanner plan = new Scanner(System.in);
        while (plan.hasNext()) {
            boolean daemon = plan.next().equals("daemon");
            long i = plan.nextLong();
            Thread.ofPlatform().daemon(daemon).start(() -> child(i));
        }
        kit.Gate.pass(0);
    }

    private static void child(long i) {
        kit.Rendezvous.arrive(i);
        Optional<String> tick = kit.Source.next();
        while (tick.isPresent()) {
            write(i, tick.get());
            tick = kit.Source.next();
        }
    }

    private static void write(long i, String tick) {
        try {
            Files.writeString(
                    Path.of("ticks-" + i), tick + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
