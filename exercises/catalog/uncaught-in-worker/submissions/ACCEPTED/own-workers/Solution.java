import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Workers that take the next job until there is none; each failure has a place of its own. */
public final class Solution implements Supervisor {
    @Override
    public Report runAll(List<Runnable> jobs, int threads) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        AtomicReferenceArray<Failure> failures = new AtomicReferenceArray<>(jobs.size());
        List<Thread> workers = new ArrayList<>();
        for (int i = 1; i <= threads; i++) {
            workers.add(Thread.ofPlatform().name("worker-" + i).start(() -> {
                for (int job = next.getAndIncrement(); job < jobs.size(); job = next.getAndIncrement()) {
                    try {
                        jobs.get(job).run();
                    } catch (Throwable e) {
                        failures.set(job, new Failure(job, Thread.currentThread().getName(), e));
                    }
                }
            }));
        }
        for (Thread worker : workers) {
            worker.join();
        }
        List<Failure> found = new ArrayList<>();
        for (int job = 0; job < jobs.size(); job++) {
            if (failures.get(job) != null) {
                found.add(failures.get(job));
            }
        }
        return new Report(found);
    }
}
