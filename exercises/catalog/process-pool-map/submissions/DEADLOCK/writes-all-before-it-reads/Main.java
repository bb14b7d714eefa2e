import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Wrong: while all jobs are written nobody reads the answers. Both pipes fill, and parent and worker wait for each other. */
public class Main {
    public static void main(String[] args) throws Exception {
        if (args[0].equals("worker")) {
            worker();
        } else {
            pool(Integer.parseInt(args[0]));
        }
    }

    private static void worker() throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        for (String job = in.readLine(); job != null; job = in.readLine()) {
            System.out.println(done(job));
        }
    }

    private static String done(String job) {
        String[] parts = job.split(" ");
        String result = Long.toHexString(Job.result(parts[0], Integer.parseInt(parts[1])));
        return result + " " + kit.Sign.sign(result);
    }

    private static List<String> jobs() throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        int n = Integer.parseInt(in.readLine());
        List<String> jobs = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            jobs.add(in.readLine());
        }
        return jobs;
    }

    private static void pool(int w) throws Exception {
        List<String> jobs = jobs();
        List<Worker> workers = new ArrayList<>();
        for (int i = 0; i < w; i++) {
            workers.add(new Worker());
        }
        for (int i = 0; i < jobs.size(); i++) {
            workers.get(i % w).to.println(jobs.get(i));
        }
        for (Worker worker : workers) {
            worker.to.close();
        }
        for (int i = 0; i < jobs.size(); i++) {
            System.out.println(workers.get(i % w).from.readLine());
        }
        for (Worker worker : workers) {
            worker.process.waitFor();
        }
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

    /** A process, and the pipes to it and from it. */
    private static final class Worker {
        private final Process process;
        private final BufferedReader from;
        private final PrintWriter to;

        private Worker() throws IOException {
            process = start();
            from = process.inputReader();
            to = new PrintWriter(process.outputWriter());
        }
    }
}
