import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

public class Main {
    public static void main(String[] args) throws Exception {
        if (args[0].equals("square")) {
            square();
        } else {
            parent(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
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

    private static void parent(int n, int step) throws Exception {
        Process squarer =
                stage("square").redirectOutput(ProcessBuilder.Redirect.INHERIT).start();
        try (PrintWriter toSquarer = new PrintWriter(squarer.getOutputStream(), true)) {
            SplittableRandom random = new SplittableRandom(kit.Rendezvous.arrive(1));
            for (int i = 0; i < n && !toSquarer.checkError(); i++) {
                if (i % step == 0) {
                    kit.Gate.pass(i);
                }
                toSquarer.println(random.nextInt(100_000));
            }
        }
        squarer.waitFor();
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
