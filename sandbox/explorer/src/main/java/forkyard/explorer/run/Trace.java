package forkyard.explorer.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What happened in a run, step by step, where somebody wants to know. */
public final class Trace {
    private final boolean on;
    private final boolean stacks;
    private final List<Entry> entries = new ArrayList<>();
    private final ObjectNames names = new ObjectNames();

    /** The JVM reads and writes their elements as it does bytes. */
    private boolean ofBooleans;

    private boolean severalThreads;

    /**
     * One step.
     *
     * @param thread its name
     * @param site where; null for what has no place in the program's code
     * @param text what, in the field's words: {@code reads Box.count}, {@code locks Account#1}
     * @param variable {@code Box.count} where it reads or writes one; otherwise empty
     * @param value what it read, wrote or got; empty if that is not told
     * @param stack the program's methods that the thread is in, the innermost first; empty if that is not told
     */
    public record Step(
            String thread, @Nullable Site site, String text, String variable, String value, List<Frame> stack) {
        Step with(String value) {
            return new Step(thread, site, text, variable, value, stack);
        }
    }

    /**
     * A method of the program that a thread is in.
     *
     * @param type binary name of its class
     * @param line where it is there; 0 if unknown
     */
    public record Frame(String type, String method, String file, int line) {}

    /**
     * A step with marks in place of names.
     *
     * @param fiber the number of its thread
     * @param site its number; negative for none
     * @param thing the variable or the object that it is about; empty if about none
     * @param call whether it calls that object
     * @param modifies whether others could see a difference
     * @param amongOthers whether other threads had been started
     */
    record Entry(Step step, int fiber, int site, String thing, boolean call, boolean modifies, boolean amongOthers) {
        boolean hasValue() {
            return call || !step.variable().isEmpty();
        }

        Entry withValue(String value) {
            return new Entry(step.with(value), fiber, site, thing, call, modifies, amongOthers);
        }
    }

    private Trace(boolean on, boolean stacks) {
        this.on = on;
        this.stacks = stacks;
    }

    /** Keeps nothing. */
    public static Trace none() {
        return new Trace(false, false);
    }

    public static Trace full() {
        return new Trace(true, true);
    }

    /** All but the stacks, which take most of the time. */
    public static Trace withoutStacks() {
        return new Trace(true, false);
    }

    /** All so far. */
    public List<Step> steps() {
        return entries.stream().map(this::readable).toList();
    }

    /**
     * Those that could matter to another thread: not what is done to an object or a variable that one thread alone uses, or that none
     * changes any more once there are several.
     *
     * @param plumbing whether calls of the JDK's objects at this site are of no interest
     */
    public List<Step> shared(Predicate<Site> plumbing) {
        Map<String, Set<String>> users = new HashMap<>();
        Set<String> modified = new HashSet<>();
        for (Entry entry : entries) {
            if (entry.amongOthers()) {
                users.computeIfAbsent(entry.thing(), _ -> new HashSet<>())
                        .add(entry.step().thread());
                if (entry.modifies()) {
                    modified.add(entry.thing());
                }
            }
        }
        return entries.stream()
                .filter(entry -> entry.thing().isEmpty()
                        || modified.contains(entry.thing())
                                && users.getOrDefault(entry.thing(), Set.of()).size() > 1)
                .filter(entry -> !entry.call()
                        || entry.step().site() == null
                        || !plumbing.test(entry.step().site()))
                .map(this::readable)
                .toList();
    }

    private Step readable(Entry entry) {
        Step step = entry.step();
        return new Step(
                step.thread(),
                step.site(),
                names.readable(step.text()),
                names.readable(step.variable()),
                names.readable(step.value()),
                step.stack());
    }

    /** All so far, with marks. */
    List<Entry> entries() {
        return entries;
    }

    /** How many steps there are so far. */
    int size() {
        return entries.size();
    }

    boolean isOn() {
        return on;
    }

    void add(Fiber fiber, String text) {
        add(fiber, text, "", "", false, true);
    }

    /** There is more than one thread from now on. */
    void starts(Fiber fiber, String child) {
        add(fiber, "starts " + child);
        severalThreads = true;
    }

    /** It reads or writes a variable. */
    void access(Fiber fiber, boolean write, String variable) {
        add(fiber, (write ? "writes " : "reads ") + variable, variable, variable, false, write);
    }

    /** It reads or writes an element of an array. */
    void element(Fiber fiber, boolean write, Object array, int index) {
        access(fiber, write, names.mark(array) + "[" + index + "]");
        ofBooleans = array instanceof boolean[];
    }

    /** It calls a method of an object of the JDK's. */
    void call(Fiber fiber, Object receiver, String method) {
        if (on) {
            String object = names.mark(receiver);
            // A pool's own threads do not call it, and yet it is never one thread's alone.
            String thing = Library.kind(receiver) == Library.Kind.SHARED ? "" : object;
            add(fiber, "calls " + object + "." + method + "()", "", thing, true, !Library.reads(method));
        }
    }

    private List<Frame> stack() {
        return stacks ? Stacks.ofProgram() : List.of();
    }

    private void add(Fiber fiber, String text, String variable, String thing, boolean call, boolean modifies) {
        if (on) {
            Step step = new Step(fiber.name, fiber.site < 0 ? null : Sites.at(fiber.site), text, variable, "", stack());
            entries.add(new Entry(step, fiber.id, fiber.site, thing, call, modifies, severalThreads));
        }
    }

    /** This object is in this field. */
    void held(Object object, String field) {
        if (on) {
            names.held(object, field);
        }
    }

    /** What this thread did at this site had this value; it, or others, may have done more since it began. */
    void value(Fiber fiber, @Nullable Object what, int site) {
        if (!on) {
            return;
        }
        String value = names.mark(ofBooleans && what instanceof Integer bit ? (Object) (bit != 0) : what);
        ofBooleans = false;
        for (int i = entries.size() - 1; i >= 0; i--) {
            Entry entry = entries.get(i);
            if (entry.site() == site
                    && entry.hasValue()
                    && entry.step().thread().equals(fiber.name)) {
                if (i == entries.size() - 1) {
                    entries.set(i, entry.withValue(value));
                } else if (entry.call()) {
                    Step back = new Step(
                            fiber.name,
                            Sites.at(site),
                            "comes back from " + Sites.at(site).member() + "()",
                            "",
                            value,
                            stack());
                    entries.add(new Entry(back, fiber.id, site, entry.thing(), true, false, severalThreads));
                }
                return;
            }
        }
    }

    /** {@code Box.count}. */
    String field(@Nullable Object owner, String member) {
        return owner == null ? member : names.mark(owner) + member.substring(member.lastIndexOf('.'));
    }

    /** What this object is called, to stand in a step. */
    String name(@Nullable Object object) {
        return names.mark(object);
    }

    /** A text with names, as far as they are known by now. */
    String readable(String text) {
        return names.readable(text);
    }
}
