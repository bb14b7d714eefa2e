import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

public class Main {
    public static void main(String[] args) throws Exception {
        if (args[0].equals("child")) {
            child(Integer.parseInt(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
        } else {
            parent(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
        }
    }

    private static void child(int i, int p, int phases) throws IOException {
        for (int phase = 1; phase <= phases; phase++) {
            kit.Trace.begin(phase);
            kit.Trace.end(phase);
            Files.createFile(file(i, phase));
            for (int other = 0; other < p; other++) {
                while (!Files.exists(file(other, phase))) {
                    Thread.onSpinWait();
                }
            }
        }
    }

    private static Path file(int i, int phase) {
        return Path.of("phase-" + phase + "-of-" + i);
    }

    private static void parent(int p, int phases) throws Exception {
        List<Process> children = new ArrayList<>();
        for (int i = 0; i < p; i++) {
            children.add(start("child", "" + i, "" + p, "" + phases));
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
