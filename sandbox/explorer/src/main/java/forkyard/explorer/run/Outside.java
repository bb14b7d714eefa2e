package forkyard.explorer.run;

import forkyard.explorer.run.Fiber.Wait;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * What a program's threads have to do with the world outside, as whoever explores it provides: what they tell it, and what they wait for.
 * Others may see it in another order, but it orders none of their accesses. Where the calling thread is not under control nothing happens.
 */
public final class Outside {
    private static final int SITE = Sites.add(new Site("", 0, "", Site.Action.CALL, ""));

    private Outside() {}

    /**
     * Something that a thread waits for.
     *
     * @param what in words: {@code the gate a}
     * @param rest whether it comes when nothing else can happen but that time passes
     */
    record Gate(String what, BooleanSupplier open, boolean rest) {
        boolean isOpen() {
            return open.getAsBoolean();
        }
    }

    /**
     * The calling thread is about to tell the world something, and others may go first.
     *
     * @param channel those who tell something here are seen in their order
     * @param what it does, for the trace: {@code tells 'sold'}
     */
    public static void tell(Object channel, Supplier<String> what) {
        Fiber fiber = Fiber.current();
        if (fiber == null) {
            return;
        }
        Execution run = fiber.execution;
        run.point(fiber, fiber.site < 0 ? SITE : fiber.site, false, false);
        run.memory.touch(fiber, channel, Memory.CONTENTS, fiber.site, true);
        if (run.trace.isOn()) {
            run.trace.add(fiber, what.get());
        }
    }

    /**
     * Waits.
     *
     * @param what for, in words
     * @param open looked at between any two steps; the steps of threads that told something at {@code channel} decide it
     */
    public static void await(Object channel, String what, BooleanSupplier open) throws InterruptedException {
        await(channel, new Gate(what, open, false));
    }

    /** Waits until nothing else can happen but that time passes. */
    public static void awaitRest(Object channel, String what) throws InterruptedException {
        await(channel, new Gate(what, () -> false, true));
    }

    private static void await(Object channel, Gate gate) throws InterruptedException {
        Fiber fiber = Fiber.current();
        if (fiber == null) {
            return;
        }
        Execution run = fiber.execution;
        if (!gate.isOpen()) {
            run.trace.add(fiber, "waits for " + gate.what());
            fiber.notified = false;
            run.await(fiber, Wait.OUTSIDE, gate, Fiber.NEVER);
        }
        run.memory.touch(fiber, channel, Memory.CONTENTS, fiber.site, false);
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }
}
