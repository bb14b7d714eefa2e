import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Wrong: the next job is handed out when the last is done. Several workers take turns at being idle. */
public class Main {
    private static final int TRIES = 2;

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
            String result = null;
            for (int attempt = 0; attempt < TRIES && result == null; attempt++) {
                result = workers.get(i % w).ask(jobs.get(i));
                if (result == null) {
                    workers.set(i % w, new Worker());
                }
            }
            System.out.println(result == null ? "ERR" : result);
        }
        for (Worker worker : workers) {
            worker.end();
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

        /** The answer; null if it has died. */
        private String ask(String job) throws IOException {
            to.println(job);
            to.flush();
            return from.readLine();
        }

        private void end() throws InterruptedException {
            to.close();
            process.waitFor();
        }
    }
}
