package forkyard.explorer.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What happened in a run, step by step, where somebody wants to know. */
public final class Trace {
    private static final Pattern NUMBERED = Pattern.compile("([\\w$.]+(?:\\[])*)#\\d+");
    private static final String SEVERAL = "\n";

    private final boolean on;
    private final List<Step> steps = new ArrayList<>();
    /** For each step the variable or object that it is about; empty if it is about none. */
    private final List<String> things = new ArrayList<>();

    /** The JVM reads and writes them as it does bytes. */
    private boolean ofBooleans;

    private final Map<Object, String> names = new IdentityHashMap<>();
    private final Map<String, Integer> ofType = new HashMap<>();

    /**
     * One step.
     *
     * @param thread its name
     * @param site where; null for what has no place in the program's code
     * @param text what, in the field's words: {@code reads Box#1.count}, {@code locks Account#1}
     * @param variable {@code Box#1.count} where it reads or writes one; otherwise empty
     * @param value what it read, wrote or got; empty if that is not told
     */
    public record Step(String thread, @Nullable Site site, String text, String variable, String value) {}

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

    /** All so far. */
    public List<Step> steps() {
        return steps;
    }

    /** Those that could matter to another thread: not what is done to an object or a variable that one thread alone ever uses. */
    public List<Step> shared() {
        Map<String, String> users = new HashMap<>();
        for (int i = 0; i < steps.size(); i++) {
            users.merge(things.get(i), steps.get(i).thread(), (one, other) -> one.equals(other) ? one : SEVERAL);
        }
        List<Step> shared = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (things.get(i).isEmpty() || SEVERAL.equals(users.get(things.get(i)))) {
                shared.add(withoutNeedlessNumbers(steps.get(i)));
            }
        }
        return shared;
    }

    /** An object that is the only one of its type needs none. */
    private Step withoutNeedlessNumbers(Step step) {
        return new Step(step.thread(), step.site(), simple(step.text()), simple(step.variable()), simple(step.value()));
    }

    private String simple(String text) {
        return NUMBERED.matcher(text)
                .replaceAll(named -> Matcher.quoteReplacement(
                        ofType.getOrDefault(named.group(1), 2) == 1 ? named.group(1) : named.group()));
    }

    boolean isOn() {
        return on;
    }

    void add(Fiber fiber, String text) {
        add(fiber, text, "", "");
    }

    /** It reads or writes a variable. */
    void access(Fiber fiber, boolean write, String variable) {
        add(fiber, (write ? "writes " : "reads ") + variable, variable, variable);
    }

    /** It calls a method of an object of the JDK's. */
    void call(Fiber fiber, Object receiver, String method) {
        if (on) {
            add(fiber, "calls " + name(receiver) + "." + method + "()", "", name(receiver));
        }
    }

    private void add(Fiber fiber, String text, String variable, String thing) {
        if (on) {
            steps.add(new Step(fiber.name, fiber.site < 0 ? null : Sites.at(fiber.site), text, variable, ""));
            things.add(thing);
        }
    }

    /** It reads or writes an element of an array. */
    void element(Fiber fiber, boolean write, Object array, int index) {
        access(fiber, write, name(array) + "[" + index + "]");
        ofBooleans = array instanceof boolean[];
    }

    /** An array or a collection is best known by the field that holds it. */
    void held(Object value, String field) {
        if (on && (value.getClass().isArray() || value.getClass().getName().startsWith("java.util."))) {
            names.computeIfAbsent(value, _ -> numbered(field));
        }
    }

    /** What this thread did last had this value; others may have had their turns since it began. */
    void value(Fiber fiber, @Nullable Object what) {
        if (!on || fiber.site < 0) {
            return;
        }
        String value = name(ofBooleans && what instanceof Integer bit ? (Object) (bit != 0) : what);
        ofBooleans = false;
        Site site = Sites.at(fiber.site);
        Step last = steps.isEmpty() ? null : steps.getLast();
        if (last != null && last.thread().equals(fiber.name) && last.site() == site) {
            steps.set(steps.size() - 1, new Step(last.thread(), site, last.text(), last.variable(), value));
        } else {
            steps.add(new Step(fiber.name, site, "comes back from " + site.member() + "()", "", value));
            things.add("");
        }
    }

    /** {@code Box#1.count}, or {@code Box.count} if it is static. */
    String field(@Nullable Object owner, String member) {
        return owner == null ? member : name(owner) + member.substring(member.lastIndexOf('.'));
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
        return numbered(type.isEmpty() ? "object" : type);
    }

    private String numbered(String named) {
        return named + "#" + ofType.merge(named, 1, Integer::sum);
    }
}
