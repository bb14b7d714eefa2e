package forkyard.explorer.run;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.locks.AbstractOwnableSynchronizer;
import org.jspecify.annotations.Nullable;

/** What only {@link Thread} may do with its own state; the JVM opens {@code java.lang} and {@code java.util.concurrent.locks} to the explorer. */
final class JavaThreads {
    /** As the JVM writes them into {@code Thread.FieldHolder.threadStatus}. */
    enum Status {
        RUNNABLE(0x0005),
        BLOCKED(0x0401),
        WAITING(0x0091),
        TIMED_WAITING(0x00A1),
        TERMINATED(0x0002);

        private final int bits;

        Status(int bits) {
            this.bits = bits;
        }
    }

    private static final MethodHandle SET_CURRENT;
    private static final MethodHandle EXIT;
    private static final VarHandle HOLDER;
    private static final VarHandle STATUS;
    private static final VarHandle TASK;
    private static final VarHandle OWNER;

    static {
        try {
            Class<?> holder = Class.forName("java.lang.Thread$FieldHolder");
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(Thread.class, MethodHandles.lookup());
            MethodHandles.Lookup inHolder = MethodHandles.privateLookupIn(holder, MethodHandles.lookup());
            SET_CURRENT = lookup.findVirtual(
                    Thread.class, "setCurrentThread", MethodType.methodType(void.class, Thread.class));
            EXIT = lookup.findVirtual(Thread.class, "exit", MethodType.methodType(void.class));
            HOLDER = lookup.findVarHandle(Thread.class, "holder", holder).withInvokeBehavior();
            STATUS = inHolder.findVarHandle(holder, "threadStatus", int.class).withInvokeBehavior();
            TASK = inHolder.findVarHandle(holder, "task", Runnable.class).withInvokeBehavior();
            OWNER = MethodHandles.privateLookupIn(AbstractOwnableSynchronizer.class, MethodHandles.lookup())
                    .findVarHandle(AbstractOwnableSynchronizer.class, "exclusiveOwnerThread", Thread.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private JavaThreads() {}

    /** From now on the carrier runs as this thread. */
    static void mount(Thread carrier, Thread thread) {
        try {
            SET_CURRENT.invokeExact(carrier, thread);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    /** What the JVM does when a thread has run its course. */
    static void exit(Thread thread) {
        try {
            EXIT.invokeExact(thread);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    /** What {@code getState()} is to say. */
    static void say(Thread thread, Status status) {
        STATUS.setVolatile(HOLDER.get(thread), status.bits);
    }

    /** Who has the lock that a parked thread waits for; null if nobody, or if it waits for something else. */
    static @Nullable Thread holder(@Nullable Object blocker) {
        return blocker instanceof AbstractOwnableSynchronizer lock ? (Thread) OWNER.get(lock) : null;
    }

    /** Whether the JDK started it for itself. */
    static boolean servesTheJvm(Thread thread) {
        return thread.getClass().getName().startsWith("jdk.internal.");
    }

    /** Whether it serves a pool, or the JVM would not wait for its end. */
    static boolean isHelper(Thread thread) {
        Runnable task = (Runnable) TASK.get(HOLDER.get(thread));
        return thread.isDaemon()
                || thread instanceof ForkJoinWorkerThread
                || task != null && task.getClass().getName().equals("java.util.concurrent.ThreadPoolExecutor$Worker");
    }
}
