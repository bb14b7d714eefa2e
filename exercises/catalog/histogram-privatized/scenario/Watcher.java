import java.util.Map;

/**
 * Counts how many threads are at work at the same time, from stack traces that are all taken at one moment. It rests on
 * no clock: a thread that could run counts, whether it has a processor just now or not.
 */
final class Watcher implements Runnable {
    private static final int MOST = 64;

    private final int[] counts = new int[MOST + 1];
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
            if (type.startsWith("java.util.concurrent.") && !type.startsWith("java.util.concurrent.atomic.")
                    || type.startsWith("jdk.internal.")) {
                return false;
            }
        }
        return false;
    }
}
