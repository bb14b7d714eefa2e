import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/** The system connects the stages; the parent only waits. */
public class Main {
    public static void main(String[] args) throws Exception {
        switch (args[0]) {
            case "gen" -> generate(Integer.parseInt(args[1]), Integer.parseInt(args[2]));
            case "square" -> square();
            default -> parent(args[0], args[1]);
        }
    }

    private static void generate(int n, int step) {
        SplittableRandom random = new SplittableRandom(kit.Rendezvous.arrive(1));
        for (int i = 0; i < n && !System.out.checkError(); i++) {
            if (i % step == 0) {
                kit.Gate.pass(i);
            }
            System.out.println(random.nextInt(100_000));
        }
    }

    private static void square() throws IOException {
        long added = kit.Rendezvous.arrive(2);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        String line = in.readLine();
        while (line != null && !System.out.checkError()) {
            long value = Long.parseLong(line);
            System.out.println(value * value + added);
            line = in.readLine();
        }
    }

    private static void parent(String n, String step) throws Exception {
        List<Process> stages = ProcessBuilder.startPipeline(
                List.of(stage("gen", n, step), stage("square").redirectOutput(ProcessBuilder.Redirect.INHERIT)));
        for (Process stage : stages) {
            stage.waitFor();
        }
    }

    private static ProcessBuilder stage(String... role) {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "Main")
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.command().addAll(List.of(role));
        return builder;
    }
}
