package forkyard.explorer.run;

import forkyard.explorer.run.Fiber.Wait;
import java.util.ArrayList;
import java.util.List;

/** What the program does with monitors. The real ones are not taken. */
final class Monitors {
    private Monitors() {}

    static void enter(Fiber fiber, Object object, int site) {
        Execution run = fiber.execution;
        Monitor monitor = run.monitor(object);
        if (monitor.owner == fiber) {
            monitor.count++;
            return;
        }
        if (monitor.owner != null && run.trace.isOn()) {
            fiber.site = site;
            run.trace.add(fiber, "wants " + run.trace.name(object) + ", which " + monitor.owner.name + " holds");
        }
        fiber.site = site;
        run.await(fiber, Wait.MONITOR, object, Fiber.NEVER);
        monitor.owner = fiber;
        monitor.count = 1;
        run.memory.meet(fiber, object, Memory.MONITOR, site);
        if (run.trace.isOn()) {
            run.trace.add(fiber, "locks " + run.trace.name(object));
        }
    }

    static void exit(Fiber fiber, Object object, int site) {
        Execution run = fiber.execution;
        Monitor monitor = run.monitor(object);
        if (monitor.owner == fiber && --monitor.count == 0) {
            monitor.owner = null;
            run.memory.meet(fiber, object, Memory.MONITOR, site);
            if (run.trace.isOn()) {
                fiber.site = site;
                run.trace.add(fiber, "unlocks " + run.trace.name(object));
            }
        }
    }

    /** {@link Object#wait(long)}. */
    static void await(Fiber fiber, Object object, long millis, int site) throws InterruptedException {
        if (millis < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        Monitor monitor = owned(fiber, object);
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        Execution run = fiber.execution;
        int count = monitor.count;
        fiber.site = site;
        run.memory.meet(fiber, object, Memory.MONITOR, site);
        monitor.owner = null;
        monitor.count = 0;
        fiber.notified = false;
        if (run.trace.isOn()) {
            run.trace.add(fiber, "waits, and unlocks " + run.trace.name(object));
        }
        run.await(fiber, Wait.NOTIFICATION, object, millis == 0 ? Fiber.NEVER : run.now() + millis * 1_000_000);
        monitor.owner = fiber;
        monitor.count = count;
        run.memory.meet(fiber, object, Memory.MONITOR, site);
        if (run.trace.isOn()) {
            run.trace.add(fiber, "wakes up, and locks " + run.trace.name(object));
        }
        if (!fiber.notified && Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    static void signal(Fiber fiber, Object object, boolean all, int site) {
        owned(fiber, object);
        Execution run = fiber.execution;
        fiber.site = site;
        List<Fiber> waiting = new ArrayList<>();
        for (Fiber each : run.fibers()) {
            if (each.wait == Wait.NOTIFICATION && each.waitsFor == object && !each.notified) {
                waiting.add(each);
            }
        }
        List<Fiber> woken = waiting;
        if (!all && !waiting.isEmpty()) {
            woken = List.of(run.fiber(
                    run.wake(waiting.stream().mapToInt(each -> each.id).toArray())));
        }
        woken.forEach(each -> each.notified = true);
        run.memory.meet(fiber, object, Memory.MONITOR, all || woken.isEmpty() ? site : -10 - woken.getFirst().id);
        if (run.trace.isOn()) {
            run.trace.add(
                    fiber,
                    (all ? "notifies all on " : "notifies one on ")
                            + run.trace.name(object)
                            + (woken.isEmpty()
                                    ? ": nobody waits"
                                    : ": "
                                            + String.join(
                                                    ", ",
                                                    woken.stream()
                                                            .map(each -> each.name)
                                                            .toList())));
        }
    }

    static boolean isHeldBy(Fiber fiber, Object object) {
        return fiber.execution.monitor(object).owner == fiber;
    }

    private static Monitor owned(Fiber fiber, Object object) {
        Monitor monitor = fiber.execution.monitor(object);
        if (monitor.owner != fiber) {
            throw new IllegalMonitorStateException("current thread is not owner");
        }
        return monitor;
    }
}
