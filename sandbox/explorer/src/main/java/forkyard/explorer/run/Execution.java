package forkyard.explorer.run;

import forkyard.explorer.run.Fiber.Wait;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * One run of a program. All its threads are coroutines of the thread that calls {@link #run}; at every point one of those that could go on
 * is chosen. Time is virtual: it passes when a sleeper is chosen, or when nobody could go on otherwise.
 *
 * <p>A thread is left only at points in the program's own code and where the JDK's code parks, so what the JDK does between is one step.
 */
public final class Execution {
    /** After so many points in a row the others have a turn, and whoever has waited for one so long has it, whatever the strategy thinks. */
    private static final int LONGEST_STREAK = 400;

    /** Streaks differ in length, or a loop might be left at the same place each time. */
    private static final int MORE_OR_LESS = 64;

    /** No wait for a while takes as long as this in points of others. */
    private static final int LONG = 10_000;

    /** After so many points at which nobody has changed anything, nobody will. */
    private static final int IDLE = 2_000;

    final Memory memory;
    final Trace trace;
    final Calls calls = new Calls();
    final Repeatable repeatable = new Repeatable();
    private final Strategy strategy;
    private final Bounds bounds;
    private final Thread carrier = Thread.currentThread();
    private final List<Fiber> fibers = new ArrayList<>();
    private final Map<Object, Monitor> monitors = new IdentityHashMap<>();
    private final Choice choice = new Choice(this);
    private final Switches switches = new Switches();
    private @Nullable Fiber next;
    private @Nullable Ending ending;
    private @Nullable Object answer;
    private long now;
    private int steps;
    private int repeats;

    /**
     * Makes one, for the calling thread to run.
     *
     * @param contended gets the sites of accesses that only the schedule orders
     */
    public Execution(Strategy strategy, Bounds bounds, Trace trace, BitSet contended) {
        this.strategy = strategy;
        this.bounds = bounds;
        this.trace = trace;
        this.memory = new Memory(contended);
        ThreadLocalRandom.current(); // the carrier's own seed is not to come out of the first run's
    }

    /** Runs the program in its main thread, and all that it starts; returns when nothing more can happen, or nothing matters any more. */
    public Ending run(Callable<? extends @Nullable Object> program) {
        Fiber main = add(new Thread("main"), false, () -> answer = program.call());
        memory.first(main);
        next = main;
        Fiber fiber = main;
        while (ending == null) {
            fiber = Objects.requireNonNull(next);
            fiber.proceed(carrier);
            if (fiber.done && ending == null) {
                switches.left(fiber, false);
                next = pick(null, false);
            }
        }
        switches.ended(fiber);
        return ending;
    }

    /** How the threads took turns. */
    public Switches switches() {
        return switches;
    }

    /** Accesses that nothing orders. */
    public List<Race> races() {
        return memory.races();
    }

    /** Points that were passed. */
    public int steps() {
        return steps;
    }

    /** Rises while anything happens; may be asked by any thread. */
    public long progress() {
        return (long) steps + repeats;
    }

    Fiber fiber(int id) {
        return fibers.get(id);
    }

    List<Fiber> fibers() {
        return fibers;
    }

    /** The fiber of this thread; null if it is none of this run's. */
    @Nullable
    Fiber find(@Nullable Thread thread) {
        for (Fiber fiber : fibers) {
            if (fiber.thread == thread) {
                return fiber;
            }
        }
        return null;
    }

    Monitor monitor(Object object) {
        return monitors.computeIfAbsent(object, _ -> new Monitor());
    }

    int wake(int[] waiting) {
        int index = waiting.length == 1 ? 0 : strategy.wake(waiting);
        if (waiting.length > 1) {
            switches.woke(waiting[index]);
        }
        return waiting[index];
    }

    // ---- threads

    private interface Body {
        void run() throws Exception;
    }

    private Fiber add(Thread thread, boolean helper, Body body) {
        int id = fibers.size();
        String name = thread.getName().isEmpty() ? "thread-" + id : thread.getName();
        Fiber fiber = new Fiber(this, thread, id, name, helper, () -> live(fiber(id), body));
        fiber.ranAt = steps;
        fibers.add(fiber);
        JavaThreads.say(thread, JavaThreads.Status.RUNNABLE);
        strategy.started(id);
        return fiber;
    }

    private void live(Fiber fiber, Body body) {
        fiber.passed++; // to have begun is to have come further
        try {
            body.run();
        } catch (Throwable e) {
            uncaught(fiber, e);
        }
        JavaThreads.exit(fiber.thread);
        JavaThreads.say(fiber.thread, JavaThreads.Status.TERMINATED);
        if (fiber.helper) {
            memory.meet(fiber, Memory.LIBRARY, Memory.CONTENTS, fiber.site);
        }
        trace.add(fiber, "ends");
        fiber.done = true;
    }

    private void uncaught(Fiber fiber, Throwable thrown) {
        Thread.UncaughtExceptionHandler handler = fiber.thread.getUncaughtExceptionHandler();
        if (handler == null || handler instanceof ThreadGroup) {
            trace.add(fiber, "throws " + thrown);
            end(fiber, new Ending.Threw(fiber.name, thrown));
        } else {
            handler.uncaughtException(fiber.thread, thrown);
        }
    }

    /** Takes a new thread in; it is the model that starts it. */
    @SuppressWarnings("DoNotCall") // its own coroutine runs it
    void start(Fiber parent, Thread thread) {
        if (fibers.size() >= bounds.threads()) {
            end(parent, new Ending.Unexplorable("it starts more than " + bounds.threads() + " threads"));
        }
        Fiber child = add(thread, JavaThreads.isHelper(thread), thread::run);
        memory.started(parent, child);
        trace.starts(parent, child.name);
    }

    // ---- points

    /** The running thread is about to do something that others could notice, and they may go first. */
    void point(Fiber fiber, int site, boolean plain, boolean yielding) {
        fiber.site = site;
        memory.at(++steps);
        if (steps > bounds.steps()) {
            end(fiber, tooLong());
        }
        fiber.ranAt = steps;
        boolean circling = ++fiber.streak > longestStreak();
        boolean leaves = fiber.wait != Wait.NOTHING || yielding || circling;
        if (leaves || fiber.atomic == 0 && strategy.considers(site, plain)) {
            reschedule(fiber, yielding || circling);
        }
        fiber.passed++;
        fiber.lastRan = trace.size();
        memory.passed(fiber);
    }

    /** The running thread waits for something, and is left until it has come, at least where the model says so. */
    void await(Fiber fiber, Wait wait, Object what, long deadline) {
        fiber.wait = wait;
        fiber.waitsFor = what;
        fiber.deadline = deadline;
        if (trace.isOn() && (wait == Wait.NOTIFICATION || wait == Wait.PERMIT)) {
            fiber.stop = Standstill.of(fiber);
            fiber.stoppedAt = trace.size();
        }
        point(fiber, fiber.site, false, wait == Wait.TIME);
        fiber.wait = Wait.NOTHING;
        fiber.waitsFor = null;
        fiber.deadline = Fiber.NEVER;
    }

    /** One more time round a loop. */
    void repeat(Fiber fiber, int site) {
        if (++repeats > bounds.repeats()) {
            fiber.site = site;
            end(fiber, new Ending.Livelock(Standstill.busy(fiber)));
        }
    }

    private int longestStreak() {
        return LONGEST_STREAK + switches.count() * 37 % MORE_OR_LESS;
    }

    /** Threads that only look, for so long, and all of them, wait for what nobody will do. */
    private Ending tooLong() {
        boolean allHaveLooked = fibers.stream()
                .allMatch(
                        fiber -> fiber.done || fiber.ranAt > memory.lastWrite() || !canGoOn(fiber) && !isTimed(fiber));
        return steps - memory.lastWrite() > IDLE && allHaveLooked
                ? new Ending.Livelock(Standstill.stuck(this))
                : new Ending.TooLong(Standstill.stuck(this));
    }

    private void reschedule(Fiber fiber, boolean yielding) {
        Fiber chosen = pick(fiber, yielding);
        if (chosen == fiber) {
            return;
        }
        fiber.streak = 0;
        next = chosen;
        boolean waits = fiber.wait != Wait.NOTHING;
        if (chosen != null) {
            switches.left(fiber, choice.current >= 0 && !choice.yielding);
        }
        if (waits) {
            JavaThreads.say(fiber.thread, status(fiber));
        }
        if (!fiber.yield()) {
            stay(fiber, waits);
        }
        if (waits) {
            JavaThreads.say(fiber.thread, JavaThreads.Status.RUNNABLE);
        }
    }

    /** The JVM's own frames keep the thread where it is: while it initialises a class. */
    private void stay(Fiber fiber, boolean waits) {
        next = fiber;
        if (waits && !canGoOn(fiber)) {
            ending = new Ending.Unexplorable(fiber.name + " waits while it initialises a class");
        }
        if (ending != null) {
            throw new Over();
        }
        switches.undo();
    }

    private static JavaThreads.Status status(Fiber fiber) {
        if (fiber.wait == Wait.MONITOR) {
            return JavaThreads.Status.BLOCKED;
        }
        return fiber.deadline == Fiber.NEVER ? JavaThreads.Status.WAITING : JavaThreads.Status.TIMED_WAITING;
    }

    /** Who goes on; null, and there is an ending, if nobody. */
    private @Nullable Fiber pick(@Nullable Fiber current, boolean yielding) {
        do {
            choice.clear(yielding);
            for (Fiber fiber : fibers) {
                if (!fiber.done && (canGoOn(fiber) || mayBeOver(fiber))) {
                    choice.add(fiber.id, fiber == current);
                    fiber.lastAble = trace.size();
                    if (fiber != current && isNeglected(fiber)) {
                        choice.neglect();
                    }
                }
            }
        } while (choice.count == 0 && (rests() || timePasses()));
        if (choice.count == 0) {
            ending = Standstill.ending(this, answer);
            return null;
        }
        int index = choice.count == 1 ? 0 : strategy.choose(choice);
        if (index == Strategy.ABANDON) {
            ending = new Ending.Abandoned();
            return null;
        }
        Fiber chosen = fibers.get(choice.threads[index]);
        if (chosen.wait == Wait.TIME || !canGoOn(chosen)) {
            now = Math.max(now, chosen.deadline);
        }
        return chosen;
    }

    private boolean canGoOn(Fiber fiber) {
        return switch (fiber.wait) {
            case NOTHING, TIME -> true;
            case MONITOR -> monitor(Objects.requireNonNull(fiber.waitsFor)).isFreeFor(fiber);
            case NOTIFICATION ->
                (fiber.notified || isCalledOff(fiber))
                        && monitor(Objects.requireNonNull(fiber.waitsFor)).isFreeFor(fiber);
            case PERMIT -> fiber.permit || isCalledOff(fiber);
            case OUTSIDE ->
                fiber.notified
                        || ((Outside.Gate) Objects.requireNonNull(fiber.waitsFor)).isOpen()
                        || isCalledOff(fiber);
            case END_OF_THREAD -> ((Fiber) Objects.requireNonNull(fiber.waitsFor)).done || isCalledOff(fiber);
        };
    }

    /** It has waited for longer than a turn of another takes. */
    private boolean isNeglected(Fiber fiber) {
        return steps - fiber.ranAt > longestStreak();
    }

    /** Whether it could go on if only time passed. */
    private static boolean isTimed(Fiber fiber) {
        return fiber.deadline != Fiber.NEVER;
    }

    /** Time passes for those who wait for a while, too, where all others only look, or go on and on. */
    private boolean mayBeOver(Fiber fiber) {
        return isTimed(fiber)
                && isNeglected(fiber)
                && (steps - memory.lastWrite() > LONGEST_STREAK || steps - fiber.ranAt > LONG);
    }

    private boolean isCalledOff(Fiber fiber) {
        return now >= fiber.deadline || fiber.isInterrupted();
    }

    /** Tells those who wait for rest that it has come; false if there are none. */
    private boolean rests() {
        boolean any = false;
        for (Fiber fiber : fibers) {
            if (!fiber.done && !fiber.notified && fiber.waitsFor instanceof Outside.Gate gate && gate.rest()) {
                fiber.notified = true;
                any = true;
            }
        }
        return any;
    }

    /** Lets time pass until the first that waits for it; false if there is none that counts. */
    private boolean timePasses() {
        long first = Fiber.NEVER;
        boolean counts = false;
        for (Fiber fiber : fibers) {
            if (!fiber.done) {
                counts |= !fiber.helper;
                first = fiber.deadline > now ? Math.min(first, fiber.deadline) : first;
            }
        }
        if (!counts || first == Fiber.NEVER) {
            return false;
        }
        now = first;
        return true;
    }

    /** Ends the run; the calling thread, like all others, is never heard of again. */
    void end(Fiber fiber, Ending how) {
        if (ending == null) {
            ending = how;
        }
        fiber.yield();
        throw new Over();
    }

    /** Unwinds a thread that could not be left where it was when the run ended. */
    private static final class Over extends Error {
        private static final long serialVersionUID = 1;

        Over() {
            super("the run is over", null, false, false);
        }
    }

    long now() {
        return now;
    }

    void now(long later) {
        now = later;
    }
}
