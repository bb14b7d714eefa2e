import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

public class Main {
    public static void main(String[] args) throws Exception {
        if (args[0].equals("child")) {
            child(Integer.parseInt(args[1]));
        } else {
            parent(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
        }
    }

    private static void child(int phases) {
        for (int phase = 1; phase <= phases; phase++) {
            kit.Trace.begin(phase);
            kit.Trace.end(phase);
            // wait for all others
        }
    }

    private static void parent(int p, int phases) throws Exception {
        // start p children, and be their barrier
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
