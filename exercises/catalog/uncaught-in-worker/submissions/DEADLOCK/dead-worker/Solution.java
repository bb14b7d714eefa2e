import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Wrong: a failure ends its worker, and no other comes in its place; jobs are left that nobody does. */
public final class Solution implements Supervisor {
    @Override
    public Report runAll(List<Runnable> jobs, int threads) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        List<Failure> failures = new ArrayList<>();
        CountDownLatch ended = new CountDownLatch(jobs.size());
        for (int i = 1; i <= threads; i++) {
            ThreadLocal<Integer> current = new ThreadLocal<>();
            Thread worker = Thread.ofPlatform().name("worker-" + i).unstarted(() -> {
                for (int job = next.getAndIncrement(); job < jobs.size(); job = next.getAndIncrement()) {
                    current.set(job);
                    jobs.get(job).run();
                    ended.countDown();
                }
            });
            worker.setUncaughtExceptionHandler((thread, cause) -> {
                synchronized (failures) {
                    failures.add(new Failure(current.get(), thread.getName(), cause));
                }
                ended.countDown();
            });
            worker.start();
        }
        ended.await();
        synchronized (failures) {
            failures.sort(Comparator.comparingInt(Failure::job));
            return new Report(List.copyOf(failures));
        }
    }
}
