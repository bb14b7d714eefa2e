package forkyard.litmus;

import forkyard.litmus.test.Flag;
import forkyard.wire.FromLitmus;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Threads that each look at a flag of their own, which is raised when all have looked at it for so long that the loop is compiled. A thread
 * that goes on looking for as long again has not seen it. Time is the thread's own on a core: one that merely waits for a core is not
 * counted among those. Those that never see it run on to the end of the JVM.
 */
final class Spinners {
    private static final int THREADS = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(25);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(5);

    private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    private final List<Flag> flags = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    private Spinners(Class<? extends Flag> type) throws ReflectiveOperationException {
        for (int i = 0; i < THREADS; i++) {
            Flag flag = type.getConstructor().newInstance();
            flags.add(flag);
            threads.add(Thread.ofPlatform().daemon().unstarted(flag::spin));
        }
    }

    /** @param millis of wall time that it takes about, on two cores */
    static List<FromLitmus.Count> watch(Class<? extends Flag> type, int millis)
            throws ReflectiveOperationException, Unobserved, InterruptedException {
        Spinners all = new Spinners(type);
        Duration each = Duration.ofMillis(millis).dividedBy(THREADS);
        all.threads.forEach(Thread::start);
        all.awaitLooking(each);
        all.flags.forEach(Flag::raise);
        all.awaitLooking(each);
        long stale = all.threads.stream().filter(Thread::isAlive).count();
        return List.of(new FromLitmus.Count("seen", THREADS - stale), new FromLitmus.Count("never seen", stale));
    }

    /** Until every thread has had so much more time on a core, or has ended. */
    private void awaitLooking(Duration more) throws Unobserved, InterruptedException {
        long[] goals = threads.stream()
                .mapToLong(thread -> time(thread) + more.toNanos())
                .toArray();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (int i = 0; i < goals.length; i++) {
            while (threads.get(i).isAlive() && time(threads.get(i)) < goals[i]) {
                if (System.nanoTime() > deadline) {
                    throw new Unobserved("the machine is too busy");
                }
                Thread.sleep(LOOK_AGAIN);
            }
        }
    }

    /** Nanoseconds that it has had a core so far; -1 when it has ended. */
    private long time(Thread thread) {
        return clock.getThreadCpuTime(thread.threadId());
    }
}
