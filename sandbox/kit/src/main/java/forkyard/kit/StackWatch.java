package forkyard.kit;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Counts how many threads are at work at the same time, from stack traces that are all taken at one moment. It rests on no clock: a
 * thread that could run counts, whether it has a processor just now or not.
 */
public final class StackWatch extends Watch {
    private static final int MOST = 64;

    private final String scenario;
    private final int[] counts = new int[MOST + 1];
    private final Set<Thread> seen = new HashSet<>();

    /** @param scenario whose own code is no work */
    public StackWatch(Class<?> scenario) {
        this.scenario = scenario.getName();
    }

    /** By number of threads at work, how often that was seen. */
    public int[] counts() {
        return counts.clone();
    }

    /** The threads that were at work when they were looked at. */
    public Set<Thread> seen() {
        return Set.copyOf(seen);
    }

    @Override
    boolean look() {
        int working = 0;
        for (Map.Entry<Thread, StackTraceElement[]> each :
                Thread.getAllStackTraces().entrySet()) {
            if (isAtWork(each.getValue()) && each.getKey().getState() == Thread.State.RUNNABLE) {
                working++;
                seen.add(each.getKey());
            }
        }
        counts[Math.min(working, MOST)]++;
        return working > 0;
    }

    /** Whether the innermost code is the solution's, not a pool's that waits or looks for work. */
    private boolean isAtWork(StackTraceElement[] stack) {
        for (StackTraceElement frame : stack) {
            String type = frame.getClassName();
            if (type.indexOf('.') < 0) {
                return !type.equals(scenario);
            }
            if (type.startsWith("java.util.concurrent.") && !type.startsWith("java.util.concurrent.atomic.")
                    || type.startsWith("jdk.internal.")) {
                return false;
            }
        }
        return false;
    }
}
