package forkyard.explorer.run;

import forkyard.explorer.run.Ending.Passer;
import forkyard.explorer.run.Ending.Stuck;
import forkyard.explorer.run.Fiber.Wait;
import forkyard.explorer.run.Trace.Entry;
import forkyard.explorer.run.Trace.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether, in a run that repeats itself for ever, one thread never gets in while others do.
 *
 * <p>Such a run accuses the program only if it is fair, in the strong sense (Lehmann, Pnueli, Stavi: Impartiality, justice and fairness,
 * 1981): whoever could go on at some time in each round has gone on in each round. What the language and the JDK give is taken as fair beyond
 * that, for no program can make it so: who was woken in a lock or a semaphore of the JDK, and found it taken again, would have got it another
 * time. So one starves only by a condition, a counter or a flag of the program's own.
 *
 * <p>It starves if it has not come out of a method of some class, or from an object of the JDK, while others have gone in there and out again in
 * each round, and have changed something. Where nobody gets in there, all just go round and round.
 */
public final class Starvation {
    private final Execution run;
    private final List<Entry> entries;
    private final int from;

    private Starvation(Execution run, int repeating) {
        this.run = run;
        this.entries = run.trace.entries();
        this.from = entries.size() - repeating;
    }

    /**
     * Looks at a run that was traced.
     *
     * @param repeating so many of its last steps are the same rounds, over and over
     */
    public static Optional<Ending.Starvation> in(Execution run, int repeating) {
        return new Starvation(run, repeating).find();
    }

    private Optional<Ending.Starvation> find() {
        List<Fiber> living = run.fibers().stream().filter(Starvation::takesPart).toList();
        if (!living.stream().allMatch(this::isTreatedFairly)) {
            return Optional.empty();
        }
        for (Fiber fiber : living) {
            if (mayStarve(fiber)) {
                List<Passer> passers = passersOf(fiber, living);
                if (!passers.isEmpty()) {
                    return Optional.of(new Ending.Starvation(stop(fiber), passers));
                }
            }
        }
        return Optional.empty();
    }

    /** Not so a thread of a pool that has never had anything to do. */
    private static boolean takesPart(Fiber fiber) {
        return !fiber.done && !(fiber.helper && fiber.site < 0);
    }

    private boolean isTreatedFairly(Fiber fiber) {
        if (goesOn(fiber)) {
            return fiber.calling == null || fiber.calledAt >= from;
        }
        return fiber.lastAble < from && fiber.deadline == Fiber.NEVER;
    }

    private boolean goesOn(Fiber fiber) {
        return fiber.lastRan >= from;
    }

    /** Whoever waits for a thread's end, a task's result or the world outside waits for what he has asked for himself. */
    private boolean mayStarve(Fiber fiber) {
        return switch (fiber.wait) {
            case NOTHING, TIME, MONITOR, NOTIFICATION -> true;
            case PERMIT -> fiber.calling == null || Library.kind(fiber.calling) != Library.Kind.SHARED;
            case END_OF_THREAD, OUTSIDE -> goesOn(fiber);
        };
    }

    // ---- who gets in

    private List<Passer> passersOf(Fiber starving, List<Fiber> living) {
        List<Frame> within = within(starving);
        Set<String> inside = within.stream()
                .dropWhile(frame -> frame.type().equals(within.getFirst().type()))
                .map(Frame::type)
                .collect(Collectors.toSet());
        String thing = goesOn(starving) ? null : thing(starving);
        int since = since(starving, within);
        List<Passer> passers = new ArrayList<>();
        for (Fiber other : living) {
            if (other != starving && goesOn(other)) {
                int depth = within(other).size();
                int times = times(other, since, entry -> door(entry, depth, inside, thing));
                if (times > 0) {
                    passers.add(new Passer(other.name, times));
                }
            }
        }
        return passers;
    }

    /** Where one that comes from outside has gone in, as far as this step is inside. */
    private static @Nullable String door(Entry entry, int depth, Set<String> inside, @Nullable String thing) {
        if (thing != null && entry.step().text().contains(thing)) {
            return entry.step().text();
        }
        List<Frame> stack = entry.step().stack().reversed();
        return stack.stream()
                .skip(depth)
                .filter(frame -> inside.contains(frame.type()))
                .findFirst()
                .map(frame -> frame.type() + "." + frame.method())
                .orElse(null);
    }

    /** How often it has gone in by the door that it came to first; 0 if it changes nothing in there. */
    private int times(Fiber other, int since, Function<Entry, @Nullable String> door) {
        String first = null;
        boolean changes = false;
        for (Entry entry : of(other, from)) {
            String here = door.apply(entry);
            first = first == null ? here : first;
            changes |= here != null && entry.modifies() && entry.hasValue();
        }
        int times = 0;
        String before = null;
        for (Entry entry : of(other, since)) {
            String here = door.apply(entry);
            times += here != null && here.equals(first) && !here.equals(before) ? 1 : 0;
            before = here;
        }
        return changes ? times : 0;
    }

    // ---- who does not

    /** The methods that it has not come out of in all rounds, the outermost first. */
    private List<Frame> within(Fiber fiber) {
        List<Entry> steps = goesOn(fiber) ? of(fiber, from) : List.of();
        if (steps.isEmpty()) {
            List<Entry> all = of(fiber, 0);
            return all.isEmpty() ? List.of() : all.getLast().step().stack().reversed();
        }
        List<Frame> common = steps.getFirst().step().stack().reversed();
        for (Entry entry : steps) {
            common = common.subList(0, alike(common, entry));
        }
        return common;
    }

    /** How many of these methods the step is in, from outside: the call that leads from one into the next must be the same. */
    private static int alike(List<Frame> methods, Entry entry) {
        List<Frame> stack = entry.step().stack().reversed();
        int depth = 0;
        while (depth < Math.min(methods.size(), stack.size())) {
            Frame one = methods.get(depth);
            Frame other = stack.get(depth);
            if (!one.type().equals(other.type()) || !one.method().equals(other.method())) {
                return depth;
            }
            depth++;
            if (one.line() != other.line()) {
                return depth;
            }
        }
        return depth;
    }

    /** The first step since which it has not come out of these methods. */
    private int since(Fiber fiber, List<Frame> within) {
        int since = entries.size();
        for (int i = entries.size() - 1; i >= 0; i--) {
            Entry entry = entries.get(i);
            if (entry.fiber() == fiber.id) {
                if (alike(within, entry) < within.size()) {
                    return since;
                }
                since = i;
                if (!goesOn(fiber)) {
                    return since;
                }
            }
        }
        return since;
    }

    private List<Entry> of(Fiber fiber, int first) {
        return entries.subList(first, entries.size()).stream()
                .filter(entry -> entry.fiber() == fiber.id)
                .toList();
    }

    /** What it waits for, as steps name it. */
    private @Nullable String thing(Fiber fiber) {
        Object what = fiber.calling == null ? fiber.waitsFor : run.calls.behind(fiber.calling);
        return fiber.wait == Wait.NOTHING || what == null || what instanceof Fiber ? null : run.trace.name(what);
    }

    /** Where it waits, or the last step of a loop that never comes to an end. */
    private Stuck stop(Fiber fiber) {
        if (!goesOn(fiber)) {
            return Standstill.readable(run, Standstill.of(fiber));
        }
        if (fiber.stop != null && fiber.stoppedAt >= from) {
            return Standstill.readable(run, fiber.stop);
        }
        Entry looked = of(fiber, from).stream()
                .filter(entry -> !entry.thing().isEmpty())
                .reduce((_, last) -> last)
                .orElseGet(() -> of(fiber, from).getLast());
        return Standstill.readable(run, new Stuck(fiber.name, looked.step().site(), looked.thing(), ""));
    }
}
