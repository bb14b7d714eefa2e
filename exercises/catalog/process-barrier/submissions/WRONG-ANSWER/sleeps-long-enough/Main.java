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

    private static void child(int phases) throws Exception {
        for (int phase = 1; phase <= phases; phase++) {
            kit.Trace.begin(phase);
            kit.Trace.end(phase);
            Thread.sleep(1_000); // by then the others will be done, too
        }
    }

    private static void parent(int p, int phases) throws Exception {
        List<Process> children = new ArrayList<>();
        for (int i = 0; i < p; i++) {
            children.add(start("child", "" + phases));
        }
        for (Process child : children) {
            child.waitFor();
        }
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
