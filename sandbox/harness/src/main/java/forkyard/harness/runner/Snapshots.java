package forkyard.harness.runner;

import forkyard.harness.Faults;
import forkyard.harness.Waits;
import forkyard.wire.Caps;
import forkyard.wire.Text;
import forkyard.wire.ThreadSnapshot;
import java.lang.management.LockInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What threads do at one moment. Read from the JVM's own management rather than from the thread objects, whose methods a student
 * may have overridden; loaded when first asked for, because it costs some memory.
 */
final class Snapshots {
    private static final Set<String> IDLE = Set.of(
            "jdk.internal.net.http.HttpClientImpl$SelectorManager.run",
            "java.util.concurrent.ForkJoinPool.awaitWork",
            "java.util.concurrent.ThreadPoolExecutor.getTask",
            "java.util.TimerThread.mainLoop");

    /** Frames read of each thread: enough to see through what the JDK puts above the student's code. */
    private static final int DEPTH = 200;

    private final Gates gates;

    Snapshots(Gates gates) {
        this.gates = gates;
    }

    /** One for each of these platform threads that is still alive. */
    List<ThreadSnapshot> of(List<Thread> threads) {
        List<ThreadSnapshot> snapshots = new ArrayList<>();
        for (ThreadInfo info : infos(threads, DEPTH)) {
            if (info != null) {
                snapshots.add(snapshot(info, threads));
            }
        }
        return snapshots;
    }

    /** One for each of these platform threads that is still alive, and for each virtual thread. */
    List<ThreadSnapshot> withVirtual(List<Thread> threads) {
        List<ThreadSnapshot> snapshots = of(threads);
        if (!StudentThreads.carriers().isEmpty()) {
            for (ThreadSnapshot each : VirtualThreads.dump()) {
                if (snapshots.size() < Caps.THREADS) {
                    snapshots.add(each);
                }
            }
        }
        return snapshots;
    }

    /** Whether none of these threads can run on by itself now. */
    static boolean allWait(List<Thread> threads) {
        for (ThreadInfo info : infos(threads, 0)) {
            if (info != null
                    && switch (info.getThreadState()) {
                        case NEW, RUNNABLE, TIMED_WAITING, TERMINATED -> true;
                        case BLOCKED, WAITING -> false;
                    }) {
                return false;
            }
        }
        return true;
    }

    private static ThreadInfo[] infos(List<Thread> threads, int depth) {
        if (threads.isEmpty()) {
            return new ThreadInfo[0];
        }
        ThreadMXBean bean = ManagementFactory.getThreadMXBean();
        return bean.getThreadInfo(ids(threads), depth);
    }

    private static long[] ids(List<Thread> threads) {
        long[] ids = new long[Math.min(threads.size(), Caps.THREADS)];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = threads.get(i).threadId();
        }
        return ids;
    }

    private ThreadSnapshot snapshot(ThreadInfo info, List<Thread> threads) {
        StackTraceElement[] frames = info.getStackTrace();
        return new ThreadSnapshot(
                info.getThreadId(),
                Text.clip(info.getThreadName(), Caps.NAME),
                info.getThreadState().name(),
                info.isDaemon(),
                isIdle(frames),
                Text.clip(waitsFor(info, frames, threads), Caps.TEXT),
                Faults.places(frames, Caps.FRAMES));
    }

    /** Whether these are the frames of a pool's thread that has nothing to do. */
    static boolean isIdle(StackTraceElement[] frames) {
        for (StackTraceElement frame : frames) {
            if (IDLE.contains(frame.getClassName() + "." + frame.getMethodName())) {
                return true;
            }
        }
        return false;
    }

    private String waitsFor(ThreadInfo info, StackTraceElement[] frames, List<Thread> threads) {
        String judges = gates.waitOf(info.getThreadId());
        if (judges != null) {
            return judges;
        }
        LockInfo lock = info.getLockInfo();
        return Waits.inWords(
                info.getThreadState(),
                frames,
                lock == null ? "lock" : Waits.simpleName(lock.getClassName()),
                info.getLockOwnerName() == null ? "" : info.getLockOwnerName(),
                joined(lock, threads));
    }

    private static String joined(@Nullable LockInfo lock, List<Thread> threads) {
        for (Thread each : threads) {
            if (lock != null && System.identityHashCode(each) == lock.getIdentityHashCode()) {
                return each.getName();
            }
        }
        return "a thread";
    }
}
