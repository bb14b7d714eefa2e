package forkyard.exercise.rehearsal;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells from processor times whether the threads of one play still move. */
final class Quiet {
    private static final ThreadMXBean TIMES = ManagementFactory.getThreadMXBean();
    private static final int POLLS = 12;
    private static final long POLL_MILLIS = 10;

    private final Set<Thread> before;
    private long used = -1;
    private int still;

    Quiet() {
        before = new HashSet<>(Thread.getAllStackTraces().keySet());
    }

    /** The threads that were not there when this was made, and the common pool's; not the JVM's own, nor this one. */
    List<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(each -> each != Thread.currentThread() && (!before.contains(each) || ofCommonPool(each)))
                .filter(each -> !each.getClass().getName().startsWith("jdk."))
                .filter(each -> !each.getName().startsWith("VirtualThread"))
                .toList();
    }

    /** Those of {@link #threads} that should not be there when a play is over; the common pool's stay for ever. */
    List<Thread> leftovers() {
        return threads().stream().filter(each -> !ofCommonPool(each)).toList();
    }

    private static boolean ofCommonPool(Thread thread) {
        return thread.getName().contains("commonPool");
    }

    /** Waits a moment; true once nothing has moved for several of them. */
    boolean poll() throws InterruptedException {
        Thread.sleep(POLL_MILLIS);
        long now = 0;
        boolean running = false;
        for (Thread each : threads()) {
            running |= each.getState() == Thread.State.RUNNABLE;
            now += each.isVirtual() ? 0 : Math.max(0, TIMES.getThreadCpuTime(each.threadId()));
        }
        still = now == used && !running ? still + 1 : 0;
        used = now;
        return still >= POLLS;
    }

    /** Begins anew. */
    void stirred() {
        still = 0;
    }

    /** Whether any thread waits with a time limit inside code of the unnamed package, and so may still go on. */
    boolean timed() {
        return threads().stream()
                .filter(each -> each.getState() == Thread.State.TIMED_WAITING)
                .flatMap(each -> java.util.Arrays.stream(each.getStackTrace()))
                .anyMatch(frame -> frame.getClassName().indexOf('.') < 0);
    }
}
