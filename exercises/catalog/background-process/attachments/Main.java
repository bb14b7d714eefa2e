import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

public class Main {
    public static void main(String[] args) throws Exception {
        if (args.length > 0) {
            // a daemon has to notice that its parent has ended
            child(Long.parseLong(args[1]));
        } else {
            parent();
        }
    }

    private static void parent() throws Exception {
        // read the plan from System.in, start the children
        kit.Gate.pass(0);
        // wait for those that are not daemons
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
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
