import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

public class Main {
    public static void main(String[] args) throws Exception {
        if (args[0].equals("helper")) {
            helper();
        } else {
            parent();
        }
    }

    /** Waits for an answer to a question that it never asks. */
    private static void parent() throws Exception {
        BufferedReader helper = start().inputReader();
        helper.readLine();
        System.out.println("asking");
        System.out.println(helper.readLine()); // waits
    }

    /** Says that it is there, and waits for a question. */
    private static void helper() throws Exception {
        System.out.println("here");
        System.out.println(System.in.read()); // waits
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
