package forkyard.explorer.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does many things, a few at once, and says from time to time how far it is. */
final class Fleet {
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final PrintWriter out;
    private final String what;
    private final int all;
    private int done;
    private long said = System.nanoTime();

    private Fleet(PrintWriter out, String what, int all) {
        this.out = out;
        this.what = what;
        this.all = all;
    }

    /**
     * What came of all, in their order.
     *
     * @param what for the lines that say how far it is
     */
    static <T> List<T> run(PrintWriter out, String what, int atOnce, List<Callable<T>> tasks)
            throws IOException, InterruptedException {
        Fleet fleet = new Fleet(out, what, tasks.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(atOnce)) {
            List<Future<T>> futures = threads.invokeAll(
                    tasks.stream().map(task -> fleet.counted(task)).toList());
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException failed -> throw failed;
                case InterruptedException interrupted -> throw interrupted;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    private <T> Callable<T> counted(Callable<T> task) {
        return () -> {
            T result = task.call();
            count();
            return result;
        };
    }

    private synchronized void count() {
        done++;
        long now = System.nanoTime();
        if (now - said > PAUSE.toNanos()) {
            said = now;
            out.println("  " + what + ": " + done + " of " + all);
            out.flush();
        }
    }
}
