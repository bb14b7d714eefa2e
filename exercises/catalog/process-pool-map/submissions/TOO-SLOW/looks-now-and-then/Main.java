import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Wrong: whether a worker is done is looked up now and then; most of the time it has been for long. */
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
        Queue<Integer> open = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < jobs.size(); i++) {
            open.add(i);
        }
        AtomicReferenceArray<String> results = new AtomicReferenceArray<>(jobs.size());
        List<Thread> waiters = new ArrayList<>();
        for (int i = 0; i < w; i++) {
            waiters.add(Thread.ofPlatform().start(() -> serve(open, jobs, results)));
        }
        for (Thread waiter : waiters) {
            waiter.join();
        }
        StringBuilder output = new StringBuilder();
        for (int i = 0; i < jobs.size(); i++) {
            output.append(results.get(i)).append('\n');
        }
        System.out.print(output);
    }

    private static void serve(Queue<Integer> open, List<String> jobs, AtomicReferenceArray<String> results) {
        try {
            Worker worker = new Worker();
            for (Integer job = open.poll(); job != null; job = open.poll()) {
                String result = null;
                for (int attempt = 0; attempt < TRIES && result == null; attempt++) {
                    result = worker.ask(jobs.get(job));
                    if (result == null) {
                        worker = new Worker();
                    }
                }
                results.set(job, result == null ? "ERR" : result);
            }
            worker.end();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
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
        private static final int LOOK_AGAIN = 60;

        private final Process process;
        private final BufferedReader from;
        private final PrintWriter to;

        private Worker() throws IOException {
            process = start();
            from = process.inputReader();
            to = new PrintWriter(process.outputWriter());
        }

        /** The answer; null if it has died. */
        private String ask(String job) throws IOException, InterruptedException {
            to.println(job);
            to.flush();
            while (!from.ready() && process.isAlive()) {
                Thread.sleep(LOOK_AGAIN);
            }
            return from.readLine();
        }

        private void end() throws InterruptedException {
            to.close();
            process.waitFor();
        }
    }
}
