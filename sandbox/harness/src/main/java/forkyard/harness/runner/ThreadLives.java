package forkyard.harness.runner;

import forkyard.wire.Caps;
import forkyard.wire.Text;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import jdk.jfr.consumer.RecordedThread;
import org.jspecify.annotations.Nullable;

/** The threads that a recording tells of: whose they are, what they are called, when they began and ended. */
final class ThreadLives {
    static final String START = "jdk.ThreadStart";
    static final String END = "jdk.ThreadEnd";
    static final String VIRTUAL_START = "jdk.VirtualThreadStart";
    static final String VIRTUAL_END = "jdk.VirtualThreadEnd";

    /** Groups of threads that the JDK makes for itself. */
    private static final Set<String> OF_JDK = Set.of("CarrierThreads", "InnocuousThreadGroup", "system");

    private static final String DELAY_SCHEDULER = "-delayScheduler";

    private final Set<Long> ours;
    private final Map<Long, Life> lives = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    /** One thread's; the moments are the recorder's. */
    static final class Life {
        final long thread;
        final String name;
        final boolean virtual;
        long from = Long.MIN_VALUE;
        long to = Long.MAX_VALUE;

        private Life(long thread, String name, boolean virtual) {
            this.thread = thread;
            this.name = name;
            this.virtual = virtual;
        }
    }

    /** @param ours numbers of the threads that are not the student's */
    ThreadLives(Set<Long> ours) {
        this.ours = ours;
    }

    /** The life of a thread of the student's; null for all others. */
    @Nullable
    Life of(@Nullable RecordedThread thread) {
        if (thread == null
                || thread.getJavaThreadId() <= 0
                || ours.contains(thread.getJavaThreadId())
                || isOfJdk(thread)) {
            return null;
        }
        return lives.computeIfAbsent(
                thread.getJavaThreadId(), id -> new Life(id, unique(thread.getJavaName(), id), thread.isVirtual()));
    }

    /** What another thread is called; empty where there is none or it is not the student's. */
    String nameOf(@Nullable RecordedThread thread) {
        Life life = of(thread);
        return life == null ? "" : life.name;
    }

    Iterable<Life> all() {
        return lives.values();
    }

    private static boolean isOfJdk(RecordedThread thread) {
        String name = thread.getJavaName();
        return thread.getThreadGroup() != null
                        && OF_JDK.contains(thread.getThreadGroup().getName())
                || name != null && name.endsWith(DELAY_SCHEDULER);
    }

    private String unique(@Nullable String given, long id) {
        String name = Text.clip(given == null || given.isEmpty() ? "virtual thread " + id : given, Caps.NAME / 2);
        String unique = name;
        for (int i = 2; !names.add(unique); i++) {
            unique = name + " (" + i + ")";
        }
        return unique;
    }
}
