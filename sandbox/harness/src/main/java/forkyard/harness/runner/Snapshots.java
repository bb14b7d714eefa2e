package forkyard.harness.runner;

import forkyard.harness.Faults;
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

/**
 * What threads do at one moment. Read from the JVM's own management rather than from the thread objects, whose methods a student
 * may have overridden; loaded when first asked for, because it costs some memory.
 */
final class Snapshots {
    private static final Set<String> IDLE = Set.of(
            "java.util.concurrent.ForkJoinPool.awaitWork",
            "java.util.concurrent.ThreadPoolExecutor.getTask",
            "java.util.TimerThread.mainLoop");

    private final Gates gates;

    Snapshots(Gates gates) {
        this.gates = gates;
    }

    /** One for each of these threads that is still alive. */
    List<ThreadSnapshot> of(List<Thread> threads) {
        List<ThreadSnapshot> snapshots = new ArrayList<>();
        for (ThreadInfo info : infos(threads, Integer.MAX_VALUE)) {
            if (info != null && snapshots.size() < Caps.THREADS) {
                snapshots.add(snapshot(info, threads));
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
        return bean.getThreadInfo(threads.stream().mapToLong(Thread::threadId).toArray(), depth);
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

    private static boolean isIdle(StackTraceElement[] frames) {
        for (StackTraceElement frame : frames) {
            if (IDLE.contains(frame.getClassName() + "." + frame.getMethodName())) {
                return true;
            }
        }
        return false;
    }

    private String waitsFor(ThreadInfo info, StackTraceElement[] frames, List<Thread> threads) {
        String gate = gates.gateOf(info.getThreadId());
        if (gate != null) {
            return "the others at the gate " + gate;
        }
        String holder = info.getLockOwnerName() == null ? "" : ", held by " + info.getLockOwnerName();
        return switch (info.getThreadState()) {
            case NEW, RUNNABLE, TERMINATED -> "";
            case BLOCKED -> "the monitor of a " + type(info) + holder;
            case WAITING, TIMED_WAITING -> {
                String call = call(frames);
                yield switch (call) {
                    case "Object.wait" -> "a notify on a " + type(info);
                    case "Thread.join" -> "the end of " + joined(info, threads);
                    case "Thread.sleep" -> "the end of its sleep";
                    case "" -> type(info) + holder;
                    default -> call + holder;
                };
            }
        };
    }

    /** The call by which the code above the JDK waits, {@code CountDownLatch.await}. */
    private static String call(StackTraceElement[] frames) {
        String call = "";
        for (StackTraceElement frame : frames) {
            String type = frame.getClassName();
            if (!type.startsWith("java.") && !type.startsWith("jdk.")) {
                break;
            }
            call = simpleName(type) + "." + frame.getMethodName();
        }
        return call;
    }

    private static String joined(ThreadInfo info, List<Thread> threads) {
        LockInfo lock = info.getLockInfo();
        for (Thread each : threads) {
            if (lock != null && System.identityHashCode(each) == lock.getIdentityHashCode()) {
                return each.getName();
            }
        }
        return "a thread";
    }

    private static String type(ThreadInfo info) {
        LockInfo lock = info.getLockInfo();
        return lock == null ? "lock" : simpleName(lock.getClassName());
    }

    private static String simpleName(String type) {
        return type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
    }
}
