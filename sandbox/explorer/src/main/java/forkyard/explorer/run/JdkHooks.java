package forkyard.explorer.run;

import forkyard.explorer.run.Fiber.Wait;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import jdk.internal.misc.Unsafe;
import org.jspecify.annotations.Nullable;

/** Where the JDK's own code comes in, so that {@code java.util.concurrent} runs as it is, on threads of the model. */
public final class JdkHooks {
    private JdkHooks() {}

    /** In place of {@code Thread.start0}; whether the model has taken the thread in. */
    public static boolean starts(Thread thread) {
        Fiber fiber = Fiber.current();
        if (fiber == null || JavaThreads.servesTheJvm(thread)) {
            return false;
        }
        fiber.execution.start(fiber, thread);
        return true;
    }

    /** In place of {@code Thread.alive}: 1 or 0 for a thread of the model, otherwise -1. */
    public static int alive(Thread thread) {
        Fiber fiber = Fiber.current();
        Fiber asked = fiber == null ? null : fiber.execution.find(thread);
        return asked == null ? -1 : asked.done ? 0 : 1;
    }

    /** In place of {@link Thread#threadId}: the same each time that the program does the same; 0 for a thread that is not the model's. */
    public static long idOf(Thread thread) {
        Fiber fiber = Fiber.current();
        Fiber asked = fiber == null ? null : fiber.execution.find(thread);
        return asked == null ? 0 : asked.id + 1;
    }

    /** Before {@link Thread#join(long)}; whether the model has done it. */
    public static boolean joins(Thread thread, long millis) throws InterruptedException {
        Fiber fiber = Fiber.current();
        Fiber other = fiber == null ? null : fiber.execution.find(thread);
        if (fiber == null || other == null) {
            return false;
        }
        Execution run = fiber.execution;
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        if (!other.done) {
            long end = millis == 0 ? Fiber.NEVER : VirtualTime.in(run, millis * 1_000_000);
            run.await(fiber, Wait.END_OF_THREAD, other, end);
        }
        if (other.done) {
            run.memory.joined(fiber, other);
            run.trace.add(fiber, "has seen " + other.name + " end");
        } else if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        return true;
    }

    /** In place of {@code Thread.sleepNanos0}; whether the model has slept. */
    public static boolean sleeps(long nanos) throws InterruptedException {
        Fiber fiber = Fiber.current();
        if (fiber == null) {
            return false;
        }
        Execution run = fiber.execution;
        run.trace.add(fiber, "sleeps");
        run.await(fiber, Wait.TIME, fiber, VirtualTime.in(run, nanos));
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        return true;
    }

    /** In place of {@code Thread.yield0}; whether the model has yielded. */
    public static boolean yields() {
        Fiber fiber = Fiber.current();
        if (fiber == null) {
            return false;
        }
        fiber.execution.point(fiber, fiber.site, false, true);
        return true;
    }

    /** After {@link Thread#interrupt}. */
    public static void interrupted(Thread thread) {
        Fiber fiber = Fiber.current();
        Fiber other = fiber == null ? null : fiber.execution.find(thread);
        if (fiber != null && other != null) {
            fiber.execution.memory.meet(fiber, Memory.LIBRARY, Memory.CONTENTS, fiber.site);
            fiber.execution.memory.show(fiber, other, Memory.PERMIT);
            fiber.execution.trace.add(fiber, "interrupts " + other.name);
        }
    }

    /** In place of {@code Thread.genThreadName}; null if the thread that makes it is not under control. */
    public static @Nullable String nameOfThread() {
        Fiber fiber = Fiber.current();
        return fiber == null ? null : fiber.execution.repeatable.nameOfThread();
    }

    /** Whether new virtual threads may be such; under control they are threads of the model like all others. */
    public static boolean mayBeVirtual() {
        return Fiber.current() == null;
    }

    /** In place of {@code Unsafe.park}. */
    public static void park(Unsafe unsafe, boolean absolute, long time) {
        Fiber fiber = Fiber.current();
        if (fiber == null) {
            unsafe.park(absolute, time);
            return;
        }
        Execution run = fiber.execution;
        if (!fiber.permit && !fiber.isInterrupted()) {
            long end = absolute ? VirtualTime.at(time) : time == 0 ? Fiber.NEVER : VirtualTime.in(run, time);
            run.memory.meet(fiber, Memory.LIBRARY, Memory.CONTENTS, fiber.site);
            run.trace.add(fiber, "is parked");
            run.await(fiber, Wait.PERMIT, blocker(fiber), end);
            run.memory.meet(fiber, Memory.LIBRARY, Memory.CONTENTS, fiber.site);
        }
        fiber.permit = false;
        run.memory.see(fiber, fiber, Memory.PERMIT);
    }

    private static Object blocker(Fiber fiber) {
        Object blocker = LockSupport.getBlocker(fiber.thread);
        return blocker == null ? fiber : blocker;
    }

    /** In place of {@code Unsafe.unpark}. */
    public static void unpark(Unsafe unsafe, @Nullable Object thread) {
        Fiber fiber = Fiber.current();
        Fiber other = fiber == null || !(thread instanceof Thread t) ? null : fiber.execution.find(t);
        if (fiber == null || other == null) {
            unsafe.unpark(thread);
            return;
        }
        fiber.execution.memory.meet(fiber, Memory.LIBRARY, Memory.CONTENTS, fiber.site);
        fiber.execution.memory.show(fiber, other, Memory.PERMIT);
        other.permit = true;
    }

    /** In place of {@link System#nanoTime}. */
    public static long nanoTime() {
        Fiber fiber = Fiber.current();
        return fiber == null ? System.nanoTime() : fiber.execution.now();
    }

    /** In place of {@link System#currentTimeMillis}. */
    public static long currentTimeMillis() {
        Fiber fiber = Fiber.current();
        return fiber == null ? System.currentTimeMillis() : VirtualTime.millis(fiber.execution.now());
    }

    /** In place of {@code ThreadLocalRandom.seeder.getAndAdd}. */
    public static long seed(AtomicLong seeder, long increment) {
        Fiber fiber = Fiber.current();
        return fiber == null ? seeder.getAndAdd(increment) : fiber.execution.repeatable.seed() * increment;
    }

    /** In place of a counter of the JDK's from which pools and timers have their names. */
    public static int number(AtomicInteger counter) {
        Fiber fiber = Fiber.current();
        return fiber == null ? counter.getAndIncrement() : fiber.execution.repeatable.numberOfPool();
    }

    /** In place of {@code ForkJoinPool.getAndAddPoolIds}; -1 if the calling thread is not under control. */
    public static int numberOfPool() {
        Fiber fiber = Fiber.current();
        return fiber == null ? -1 : fiber.execution.repeatable.numberOfPool();
    }

    /** In place of the common pool, which is not to outlive a run. */
    public static ForkJoinPool pool(ForkJoinPool common) {
        Fiber fiber = Fiber.current();
        return fiber == null ? common : fiber.execution.repeatable.commonPool();
    }

    /** A task begins or ends, or hands on what it has done. */
    public static void task() {
        Fiber fiber = Fiber.current();
        if (fiber != null) {
            fiber.execution.memory.meet(fiber, Memory.LIBRARY, Memory.CONTENTS, fiber.site);
        }
    }

    /** A task is about to begin. */
    public static void begins() {
        Fiber fiber = Fiber.current();
        if (fiber != null) {
            task();
            fiber.execution.point(fiber, fiber.site, false, false);
        }
    }
}
