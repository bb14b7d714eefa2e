import java.nio.file.Path;
import java.util.SplittableRandom;

public class Main {
    public static void main(String[] args) throws Exception {
        switch (args[0]) {
            case "gen" -> generate(Integer.parseInt(args[1]), Integer.parseInt(args[2]));
            case "square" -> square();
            default -> parent(args[0], args[1]);
        }
    }

    private static void generate(int n, int step) throws Exception {
        SplittableRandom random = new SplittableRandom(kit.Rendezvous.arrive(1));
        // n values random.nextInt(100_000), and a gate before each of which i % step is 0
    }

    private static void square() throws Exception {
        long added = kit.Rendezvous.arrive(2);
        // for each value v that comes: v * v + added
    }

    private static void parent(String n, String step) throws Exception {
        // connect the two
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
        builder.command().addAll(java.util.List.of(role));
        return builder;
    }
}
