import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Wrong: threads do the jobs. They share the memory, and a job that ends its JVM ends all. */
public class Main {
    public static void main(String[] args) throws Exception {
        pool(Integer.parseInt(args[0]));
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
        for (Integer job = open.poll(); job != null; job = open.poll()) {
            results.set(job, done(jobs.get(job)));
        }
    }

    private static String done(String job) {
        String[] parts = job.split(" ");
        String result = Long.toHexString(Job.result(parts[0], Integer.parseInt(parts[1])));
        return result + " " + kit.Sign.sign(result);
    }
}
