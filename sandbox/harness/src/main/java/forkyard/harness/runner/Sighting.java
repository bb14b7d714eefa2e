package forkyard.harness.runner;

import forkyard.harness.Waits;
import forkyard.wire.ThreadLanes.Kind;
import java.util.List;
import java.util.Set;
import jdk.jfr.consumer.RecordedClass;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import org.jspecify.annotations.Nullable;

/**
 * What an event says of a wait, but for when, who and which object.
 *
 * @param what in words; may go on with an object
 * @param type of that object, whose number follows; empty where there is none
 * @param moves whether the object is known by where it lies
 * @param file of the student's line that waits; empty, and line 0, where it is none of theirs
 */
record Sighting(Kind kind, String what, String type, boolean moves, String file, int line) {
    static final String MONITOR_ENTER = "jdk.JavaMonitorEnter";
    static final String MONITOR_WAIT = "jdk.JavaMonitorWait";
    static final String PARK = "jdk.ThreadPark";
    static final String SLEEP = "jdk.ThreadSleep";

    /** Locks of which one owner keeps the others out. */
    private static final Set<String> LOCKS = Set.of(
            "java.util.concurrent.locks.ReentrantLock",
            "java.util.concurrent.locks.ReentrantReadWriteLock",
            "java.util.concurrent.locks.StampedLock");

    private static final String OURS = "forkyard.";
    private static final String END_OF_THREAD = "the end of a thread";

    /** Whether it waits for another thread's end. */
    boolean isJoin() {
        return what.equals(END_OF_THREAD);
    }

    static Sighting of(RecordedEvent event, StudentCode code) {
        StackTraceElement[] frames = frames(event.getStackTrace(), code);
        return switch (event.getEventType().getName()) {
            case MONITOR_ENTER -> monitor(typeOf(event, "monitorClass"), frames);
            case MONITOR_WAIT -> notification(typeOf(event, "monitorClass"), frames);
            case PARK -> park(typeOf(event, "parkedClass"), frames);
            default -> at(Kind.SLEEP, "", frames);
        };
    }

    private static Sighting monitor(String type, StackTraceElement[] frames) {
        return isOurs(frames)
                ? at(Kind.JUDGE, "the judge", frames)
                : at(Kind.LOCK, "", Waits.simpleName(type), false, frames);
    }

    /** Whether it is code of ours that waits: what the student's has called, to print perhaps, or to arrive at a gate. */
    private static boolean isOurs(StackTraceElement[] frames) {
        for (StackTraceElement frame : frames) {
            if (!frame.getClassName().startsWith("java.")) {
                return frame.getClassName().startsWith(OURS);
            }
        }
        return false;
    }

    private static Sighting notification(String type, StackTraceElement[] frames) {
        if (isOurs(frames)) {
            boolean asks = List.of(frames).stream()
                    .anyMatch(frame -> frame.getMethodName().equals("ask"));
            return at(Kind.JUDGE, asks ? "the answer of a source" : "the others at the judge's gate", frames);
        }
        return switch (Waits.call(frames)) {
            case "Thread.join" -> at(Kind.WAIT, END_OF_THREAD, frames);
            default -> at(Kind.WAIT, "a notify on ", Waits.simpleName(type), false, frames);
        };
    }

    private static Sighting park(String type, StackTraceElement[] frames) {
        String outer = type.contains("$") ? type.substring(0, type.indexOf('$')) : type;
        String call = Waits.call(frames);
        if (Snapshots.isIdle(frames)) {
            return at(Kind.IDLE, "", frames);
        }
        if (LOCKS.contains(outer)) {
            return at(Kind.LOCK, "", Waits.simpleName(outer), true, frames);
        }
        return at(Kind.WAIT, call.equals("Thread.join") ? END_OF_THREAD : call, frames);
    }

    private static Sighting at(Kind kind, String what, StackTraceElement[] frames) {
        return at(kind, what, "", false, frames);
    }

    private static Sighting at(Kind kind, String what, String type, boolean moves, StackTraceElement[] frames) {
        for (StackTraceElement frame : frames) {
            if (frame.getFileName() != null) {
                return new Sighting(kind, what, type, moves, frame.getFileName(), Math.max(0, frame.getLineNumber()));
            }
        }
        return new Sighting(kind, what, type, moves, "", 0);
    }

    private static String typeOf(RecordedEvent event, String field) {
        RecordedClass type = event.getClass(field);
        return type == null ? "" : type.getName();
    }

    private static StackTraceElement[] frames(@Nullable RecordedStackTrace stack, StudentCode code) {
        if (stack == null) {
            return new StackTraceElement[0];
        }
        return stack.getFrames().stream()
                .filter(RecordedFrame::isJavaFrame)
                .map(code::element)
                .toArray(StackTraceElement[]::new);
    }
}
