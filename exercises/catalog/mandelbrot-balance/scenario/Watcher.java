import java.util.Map;

/**
 * Counts how many threads are at work at the same time, from stack traces that are all taken at one moment. It rests on
 * no clock: a thread that could run counts, whether it has a processor just now or not. Also counts how many threads
 * are made meanwhile, the briefest too: every thread gets the next number.
 */
final class Watcher implements Runnable {
    private static final int MOST = 64;

    private final int[] counts = new int[MOST + 1];
    private final Thread thread = new Thread(this, "watcher");
    private final long first = thread.threadId();
    private volatile boolean ended;
    private long made;

    private Watcher() {}

    static Watcher started() {
        Watcher watcher = new Watcher();
        watcher.thread.setDaemon(true);
        watcher.thread.start();
        return watcher;
    }

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

    void end() throws InterruptedException {
        made = new Thread(this).threadId() - first - 1;
        ended = true;
        thread.join();
    }

    /** By number of threads at work, how often that was seen. */
    int[] counts() {
        return counts;
    }

    /** How many threads were made until the end. */
    long made() {
        return made;
    }

    private void look() {
        int working = 0;
        for (Map.Entry<Thread, StackTraceElement[]> each : Thread.getAllStackTraces().entrySet()) {
            if (isAtWork(each.getValue()) && each.getKey().getState() == Thread.State.RUNNABLE) {
                working++;
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
