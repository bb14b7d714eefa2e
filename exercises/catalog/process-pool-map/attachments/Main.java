import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;

public class Main {
    public static void main(String[] args) throws Exception {
        if (args[0].equals("worker")) {
            worker();
        } else {
            pool(Integer.parseInt(args[0]));
        }
    }

    /** A line in, a line out, until there are no more. */
    private static void worker() throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        for (String job = in.readLine(); job != null; job = in.readLine()) {
            String[] parts = job.split(" ");
            String result = Long.toHexString(Job.result(parts[0], Integer.parseInt(parts[1])));
            System.out.println(result + " " + kit.Sign.sign(result));
        }
    }

    private static void pool(int w) throws Exception {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        int n = Integer.parseInt(in.readLine());
        // have n jobs done by w workers, and print their results in the order of the input
    }

    private static Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "Main",
                        "worker")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
