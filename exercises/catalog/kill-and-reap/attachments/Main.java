import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

public class Main {
    public static void main(String[] args) throws Exception {
        if (args.length > 0) {
            child(Long.parseLong(args[1]), List.of(args).subList(2, args.length));
        } else {
            parent();
        }
    }

    private static void parent() throws Exception {
        // read commands from System.in, carry them out
    }

    private static void child(long i, List<String> options) throws IOException {
        boolean stubborn = options.contains("stubborn");
        if (stubborn) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> kit.Gate.pass(i)));
        }
        if (options.contains("grandchild")) {
            start(i + 100, stubborn ? List.of("stubborn") : List.of());
        }
        System.exit((int) kit.Rendezvous.arrive(i));
    }

    private static Process start(long i, List<String> options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "Main",
                "child",
                "" + i));
        command.addAll(options);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
