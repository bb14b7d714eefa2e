import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;

/**
 * Counts how many threads are at work at the same time, from stack traces that are all taken at one moment. It rests on no clock: a
 * thread that could run counts, whether it has a processor just now or not.
 */
final class Watcher implements Runnable {
    private static final int MOST = 64;

    private final int[] counts = new int[MOST + 1];
    private final Set<String> ofCommonPool = new TreeSet<>();
    private volatile boolean ended;

    @Override
    public void run() {
        while (!ended) {
            look();
            try {
                Thread.sleep(1);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    void end() {
        ended = true;
    }

    /** By number of threads at work, how often that was seen. */
    int[] counts() {
        return counts;
    }

    String[] ofCommonPool() {
        return ofCommonPool.toArray(String[]::new);
    }

    private void look() {
        int working = 0;
        for (Map.Entry<Thread, StackTraceElement[]> each : Thread.getAllStackTraces().entrySet()) {
            Thread thread = each.getKey();
            if (isAtWork(each.getValue()) && thread.getState() == Thread.State.RUNNABLE) {
                working++;
                if (thread instanceof ForkJoinWorkerThread worker && worker.getPool() == ForkJoinPool.commonPool()) {
                    ofCommonPool.add(thread.getName());
                }
            }
        }
        counts[Math.min(working, MOST)]++;
    }

    /** Whether the innermost code is the solution's, not a pool's that waits or looks for work. */
    private static boolean isAtWork(StackTraceElement[] stack) {
        for (StackTraceElement frame : stack) {
            String type = frame.getClassName();
            if (type.indexOf('.') < 0) {
                return !type.equals("Watcher") && !type.equals("AtWork");
            }
            if (type.startsWith("java.util.concurrent.") || type.startsWith("jdk.internal.")) {
                return false;
            }
        }
        return false;
    }
}
