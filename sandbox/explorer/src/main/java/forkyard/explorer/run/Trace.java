package forkyard.explorer.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happened in a run, step by step, where somebody wants to know. */
public final class Trace {
    private final boolean on;
    private final List<Step> steps = new ArrayList<>();
    private final Map<Object, String> names = new IdentityHashMap<>();
    private final Map<String, Integer> ofType = new HashMap<>();

    /**
     * One step.
     *
     * @param thread its name
     * @param site where; null for what has no place in the program's code
     * @param text what, in the field's words: {@code reads Box.count: 3}, {@code locks Account#1}
     */
    public record Step(String thread, @Nullable Site site, String text) {}

    private Trace(boolean on) {
        this.on = on;
    }

    /** Keeps nothing. */
    public static Trace none() {
        return new Trace(false);
    }

    public static Trace full() {
        return new Trace(true);
    }

    public List<Step> steps() {
        return steps;
    }

    boolean isOn() {
        return on;
    }

    void add(Fiber fiber, String text) {
        if (on) {
            steps.add(new Step(fiber.name, fiber.site < 0 ? null : Sites.at(fiber.site), text));
        }
    }

    /** What this thread did last had this value; others may have had their turns since it began. */
    void value(Fiber fiber, String value) {
        if (!on || fiber.site < 0) {
            return;
        }
        Site site = Sites.at(fiber.site);
        Step last = steps.isEmpty() ? null : steps.getLast();
        if (last != null && last.thread().equals(fiber.name) && last.site() == site) {
            steps.set(steps.size() - 1, new Step(last.thread(), site, last.text() + ": " + value));
        } else {
            add(fiber, "gets from " + site.member() + "(): " + value);
        }
    }

    /** {@code Account#1}; the same for the same object within a run. Runs nothing of the program's. */
    String name(@Nullable Object object) {
        return switch (object) {
            case null -> "null";
            case String s -> '"' + s + '"';
            case Number n when n.getClass().getName().startsWith("java.lang.") -> n.toString();
            case Boolean b -> b.toString();
            case Character c -> "'" + c + "'";
            case Enum<?> e -> e.name();
            case Thread t -> t.getName();
            case Class<?> c -> c.getSimpleName() + ".class";
            default -> names.computeIfAbsent(object, this::fresh);
        };
    }

    private String fresh(Object object) {
        String type =
                object.getClass().isHidden() ? "lambda" : object.getClass().getSimpleName();
        String named = type.isEmpty() ? "object" : type;
        return named + "#" + ofType.merge(named, 1, Integer::sum);
    }
}
