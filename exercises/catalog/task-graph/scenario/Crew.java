import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An executor of so many threads, or of a new one for each task. */
final class Crew implements Executor {
    private static final String NAME = "crew";

    private final List<Thread> started = new ArrayList<>();
    private final ExecutorService pool;

    /** @param size 0 for a new thread each time */
    Crew(int size) {
        pool = size == 0 ? null : Executors.newFixedThreadPool(size, this::member);
    }

    private Thread member(Runnable task) {
        return new Thread(task, NAME);
    }

    /** By the name: a set of them would order what the threads do. */
    boolean isMember() {
        return Thread.currentThread().getName().equals(NAME);
    }

    @Override
    public void execute(Runnable task) {
        if (pool != null) {
            pool.execute(task);
            return;
        }
        Thread thread = member(task);
        synchronized (started) {
            started.add(thread);
        }
        thread.start();
    }

    /** Waits until all that was begun has ended. */
    void dismiss() throws InterruptedException {
        if (pool != null) {
            pool.close();
            return;
        }
        for (int i = 0; i < size(); i++) {
            at(i).join();
        }
    }

    private int size() {
        synchronized (started) {
            return started.size();
        }
    }

    private Thread at(int index) {
        synchronized (started) {
            return started.get(index);
        }
    }
}
