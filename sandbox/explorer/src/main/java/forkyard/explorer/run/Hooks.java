package forkyard.explorer.run;

import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Where the program's instrumented code comes in, before it does something; the number of the site comes last. Where the calling thread is
 * not under control nothing happens, or what the JDK does.
 */
public final class Hooks {
    private Hooks() {}

    /** A field is about to be read or written; no owner if it is static. */
    public static void access(@Nullable Object owner, int site) {
        Fiber fiber = Fiber.current();
        if (fiber == null) {
            return;
        }
        Execution run = fiber.execution;
        Site.Action action = Sites.at(site).action();
        run.point(fiber, site, action.isPlain(), false);
        if (action.isPlain()) {
            run.memory.plain(fiber, owner, Sites.member(site), site, action.isWrite(), run.fibers());
        } else {
            run.memory.ordered(fiber, owner, Sites.member(site), site, action.isWrite());
        }
        if (run.trace.isOn()) {
            run.trace.access(
                    fiber,
                    action.isWrite(),
                    run.trace.field(owner, Sites.at(site).member()));
        }
    }

    /** An element of an array is about to be read or written. */
    public static void element(@Nullable Object array, int index, int site) {
        Fiber fiber = Fiber.current();
        if (fiber == null || array == null) {
            return;
        }
        Execution run = fiber.execution;
        boolean write = Sites.at(site).action().isWrite();
        run.point(fiber, site, true, false);
        run.memory.element(fiber, array, index, site, write, run.fibers());
        if (run.trace.isOn()) {
            run.trace.element(fiber, write, array, index);
        }
    }

    /** What was read at this site, or is about to be written, or came back from a call. */
    public static void value(@Nullable Object value, int site) {
        Fiber fiber = Fiber.current();
        if (fiber != null && fiber.execution.trace.isOn()) {
            fiber.execution.trace.value(fiber, value, site);
        }
    }

    /** What was read from this field or is about to be written there. */
    public static void held(@Nullable Object value, String field) {
        Fiber fiber = Fiber.current();
        if (fiber != null && value != null) {
            fiber.execution.trace.held(value, field);
        }
    }

    /** See {@link #value(Object, int)}. */
    public static void value(int value, int site) {
        value((Object) value, site);
    }

    /** See {@link #value(Object, int)}. */
    public static void value(long value, int site) {
        value((Object) value, site);
    }

    /** See {@link #value(Object, int)}. */
    public static void value(double value, int site) {
        value((Object) value, site);
    }

    /** See {@link #value(Object, int)}. */
    public static void value(boolean value, int site) {
        value((Object) value, site);
    }

    /** A monitor is about to be entered; to be left with {@link #exit}. */
    public static void enter(Object object, int site) {
        if (object == null) {
            throw new NullPointerException();
        }
        Fiber fiber = Fiber.current();
        if (fiber != null) {
            Monitors.enter(fiber, object, site);
        }
    }

    public static void exit(Object object, int site) {
        Fiber fiber = Fiber.current();
        if (fiber != null) {
            Monitors.exit(fiber, object, site);
        }
    }

    /** In place of {@link Object#wait(long)}. */
    public static void await(Object object, long millis, int site) throws InterruptedException {
        Fiber fiber = Fiber.current();
        if (fiber == null) {
            object.wait(millis);
        } else {
            Monitors.await(fiber, object, millis, site);
        }
    }

    /** In place of {@link Object#notify} and {@link Object#notifyAll}. */
    public static void signal(Object object, boolean all, int site) {
        Fiber fiber = Fiber.current();
        if (fiber != null) {
            Monitors.signal(fiber, object, all, site);
        } else if (all) {
            object.notifyAll();
        } else {
            object.notify();
        }
    }

    /** In place of {@link Thread#holdsLock}. */
    public static boolean holds(Object object) {
        Fiber fiber = Fiber.current();
        return fiber == null ? Thread.holdsLock(object) : Monitors.isHeldBy(fiber, object);
    }

    /** The program is about to start a thread, to wait for one or to sleep. */
    public static void at(int site) {
        Fiber fiber = Fiber.current();
        if (fiber != null) {
            fiber.site = site;
        }
    }

    /** The program is about to do something to a thread, or to look at it, that another may come before. */
    public static void meetsThread(int site) {
        Fiber fiber = Fiber.current();
        if (fiber != null) {
            fiber.execution.point(fiber, site, false, false);
            fiber.execution.memory.meet(fiber, Memory.LIBRARY, Memory.CONTENTS, site);
        }
    }

    /** The program says that it waits for others. */
    public static void pause(int site) {
        Fiber fiber = Fiber.current();
        if (fiber != null) {
            fiber.execution.point(fiber, site, false, true);
        }
    }

    /** A loop goes round once more. */
    public static void repeat(int site) {
        Fiber fiber = Fiber.current();
        if (fiber != null) {
            fiber.execution.repeat(fiber, site);
        }
    }

    /** The program asks for the time, in nanoseconds. */
    public static long nanoTime() {
        Fiber fiber = Fiber.current();
        return fiber == null ? System.nanoTime() : VirtualTime.glance(fiber);
    }

    /** The program asks for the time, in milliseconds since 1970. */
    public static long currentTimeMillis() {
        Fiber fiber = Fiber.current();
        return fiber == null ? System.currentTimeMillis() : VirtualTime.millis(VirtualTime.glance(fiber));
    }

    /** The seed of a random generator that is made without one. */
    public static long seed() {
        Fiber fiber = Fiber.current();
        return fiber == null ? System.nanoTime() : fiber.execution.repeatable.seed();
    }

    /** In place of {@link System#identityHashCode}: the same number each time that the program does the same. */
    public static int identity(@Nullable Object object) {
        Fiber fiber = Fiber.current();
        return fiber == null || object == null
                ? System.identityHashCode(object)
                : fiber.execution.repeatable.identity(object);
    }

    /** In place of {@link Math#random}. */
    public static double random() {
        return new Random(seed()).nextDouble();
    }

    /** The program wants to end the JVM. */
    public static void leave(int status, int site) {
        Fiber fiber = Fiber.current();
        if (fiber == null) {
            System.exit(status);
        } else {
            fiber.site = site;
            fiber.execution.end(fiber, new Ending.Exited(fiber.name, Sites.at(site)));
        }
    }

    /** A method of an object of {@code java.util} is about to be called; {@link #called} follows, even when it throws. */
    public static void call(@Nullable Object receiver, int site) {
        Fiber fiber = Fiber.current();
        if (fiber != null && receiver != null) {
            fiber.execution.calls.before(fiber, receiver, site);
        }
    }

    public static void called(@Nullable Object receiver, int site) {
        Fiber fiber = Fiber.current();
        if (fiber != null && receiver != null) {
            fiber.execution.calls.after(fiber, receiver, site);
        }
    }

    /** What was called returned something that shares the receiver's state. */
    public static void gave(@Nullable Object view, Object receiver) {
        Fiber fiber = Fiber.current();
        if (fiber != null) {
            fiber.execution.calls.gave(receiver, view);
        }
    }

    /** A static method of {@code java.util.concurrent} is about to be called. */
    public static void callStatic(int site) {
        Fiber fiber = Fiber.current();
        if (fiber != null) {
            Execution run = fiber.execution;
            run.point(fiber, site, false, false);
            run.memory.meet(fiber, Memory.LIBRARY, Memory.CONTENTS, site);
            if (run.trace.isOn()) {
                run.trace.add(fiber, "calls " + Sites.at(site).member() + "()");
            }
        }
    }

    /** An array or a collection is handed to a method that may read or write it. */
    public static void handed(@Nullable Object argument, int site) {
        Fiber fiber = Fiber.current();
        if (fiber != null && argument != null) {
            fiber.execution.memory.touch(fiber, argument, Memory.CONTENTS, site, true);
        }
    }
}
