package forkyard.explorer.run;

import jdk.internal.vm.Continuation;
import jdk.internal.vm.ContinuationScope;
import org.jspecify.annotations.Nullable;

/** A thread of the program: a coroutine that the carrier mounts, and all that the model knows of it. */
final class Fiber {
    static final long NEVER = Long.MAX_VALUE;

    private static final ContinuationScope SCOPE = new ContinuationScope("explorer");

    /** What a thread waits for before it can go on. */
    enum Wait {
        NOTHING,
        MONITOR,
        NOTIFICATION,
        PERMIT,
        END_OF_THREAD,
        OUTSIDE,
        TIME
    }

    /** The one that the carrier runs now; other threads of the JVM read it only to see that it is not they. */
    private static @Nullable Fiber running;

    final Execution execution;
    final Thread thread;
    final int id;
    final String name;
    /** It serves others for ever, and nobody waits for its end: of a pool, or a daemon. */
    final boolean helper;

    final Holds holds = new Holds();
    final VectorClock order = new VectorClock();
    /** As {@link #order}, but with nothing in it than starts and joins. */
    final VectorClock lineage = new VectorClock();

    Wait wait = Wait.NOTHING;

    @Nullable
    Object waitsFor;

    /** Whose method it is in, of those that the library has. */
    @Nullable
    Object calling;

    long deadline = NEVER;
    boolean notified;
    boolean permit;
    boolean done;
    int passed;
    int streak;
    /** The run's count of points when it had its last turn. */
    int ranAt;

    int glances;
    /** Within so many steps that are one to all others. */
    int atomic;

    int site = -1;
    /** Where in the trace it could go on the last time, where it did, and where it began the call that it is in. */
    int lastAble = -1;

    int lastRan = -1;
    int calledAt;
    /** Where and for what it was made to wait the last time, with marks, and where in the trace that was. */
    Ending.@Nullable Stuck stop;

    int stoppedAt;
    /** Stands for all that this thread has done and all that it has seen of others. */
    long past;

    private final Continuation continuation;
    private boolean pinned;

    Fiber(Execution execution, Thread thread, int id, String name, boolean helper, Runnable body) {
        this.execution = execution;
        this.thread = thread;
        this.id = id;
        this.name = name;
        this.helper = helper;
        this.continuation = new Continuation(SCOPE, body) {
            @Override
            protected void onPinned(Continuation.Pinned reason) {
                pinned = true;
            }
        };
    }

    /** The calling thread, if it is under control. */
    static @Nullable Fiber current() {
        Fiber fiber = running;
        return fiber != null && fiber.thread == Thread.currentThread() ? fiber : null;
    }

    /** Runs until it yields or ends; called by the carrier. */
    void proceed(Thread carrier) {
        running = this;
        JavaThreads.mount(carrier, thread);
        try {
            continuation.run();
        } finally {
            JavaThreads.mount(carrier, carrier);
            running = null;
        }
    }

    /** Goes back to the carrier; returns once it proceeds, or at once, with false, where the JVM's own frames are in the way. */
    boolean yield() {
        pinned = false;
        Continuation.yield(SCOPE);
        return !pinned;
    }

    boolean isInterrupted() {
        return thread.isInterrupted();
    }
}
