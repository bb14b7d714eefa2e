import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

public class Main {
    public static void main(String[] args) throws Exception {
        if (args[0].equals("helper")) {
            helper(Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        } else {
            parent(Integer.parseInt(args[0]));
        }
    }

    private static void parent(int n) throws Exception {
        // start three helpers, add what they print
    }

    private static void helper(int i, int n) {
        // print the sum of i, i + 3, i + 6, ... below n
    }

    private static Process start(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "Main",
                "helper"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
