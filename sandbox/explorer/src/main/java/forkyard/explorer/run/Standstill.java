package forkyard.explorer.run;

import forkyard.explorer.run.Ending.Stuck;
import forkyard.explorer.run.Fiber.Wait;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where the threads of a run stand, when they stand. */
final class Standstill {
    private Standstill() {}

    /** What it means that no thread can go on and no time that counts can pass. */
    static Ending ending(Execution run, @Nullable Object answer) {
        return run.fiber(0).done
                ? new Ending.Returned(answer, left(run), Holds.kept(run))
                : new Ending.Deadlock(stuck(run));
    }

    /** Threads that the JVM would wait for. */
    private static List<String> left(Execution run) {
        return run.fibers().stream()
                .filter(fiber -> !fiber.done && !fiber.thread.isDaemon())
                .map(fiber -> fiber.name)
                .toList();
    }

    /** All that have not ended, but for those of pools that have never had anything to do. */
    static List<Stuck> stuck(Execution run) {
        List<Stuck> marked = run.fibers().stream()
                .filter(fiber -> !fiber.done && !(fiber.helper && fiber.site < 0))
                .map(Standstill::of)
                .toList();
        return marked.stream().map(stuck -> readable(run, stuck)).toList();
    }

    /** With names in place of the marks. */
    static Stuck readable(Execution run, Stuck stuck) {
        return new Stuck(stuck.thread(), stuck.site(), run.trace.readable(stuck.waitsFor()), stuck.heldBy());
    }

    /** One that goes round and round. */
    static List<Stuck> busy(Fiber fiber) {
        return List.of(of(fiber));
    }

    /** With marks. */
    static Stuck of(Fiber fiber) {
        Object what = fiber.waitsFor;
        Fiber holder = switch (fiber.wait) {
            case MONITOR -> fiber.execution.monitor(Objects.requireNonNull(what)).owner;
            case PERMIT -> fiber.execution.find(JavaThreads.holder(what));
            case NOTHING, NOTIFICATION, END_OF_THREAD, OUTSIDE, TIME -> null;
        };
        if (fiber.wait == Wait.PERMIT && fiber.calling != null) {
            what = holder == null ? fiber.calling : fiber.execution.calls.behind(fiber.calling);
        }
        String waitsFor = switch (what) {
            case null -> "";
            case Outside.Gate gate -> gate.what();
            case Fiber other -> other == fiber ? "" : other.name;
            default -> fiber.execution.trace.name(what);
        };
        return new Stuck(
                fiber.name, fiber.site < 0 ? null : Sites.at(fiber.site), waitsFor, holder == null ? "" : holder.name);
    }
}
