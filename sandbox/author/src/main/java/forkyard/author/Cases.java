package forkyard.author;

import forkyard.wire.Case;
import forkyard.wire.Gate;
import forkyard.wire.Source;
import forkyard.wire.Values;
import forkyard.wire.WebPage;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Case} step by step: {@code Cases.call("tiny").ask("speedup", 10.0, 5.0).build()} or {@code
 * Cases.play("ten at once", "Greetings").input(10).probe("greet", 10).noise(20).build()}.
 */
public final class Cases {
    private static final int LONGEST_DELAY = 10_000;
    private static final int MOST_GATES = 100;

    private final String name;
    private final String driver;
    private final List<@Nullable Object> inputs = new ArrayList<>();
    private final List<Gate> gates = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final Map<String, String> gateOf = new HashMap<>();
    private boolean sample;
    private int noise;
    private boolean bothModes;

    private Cases(String name, String driver) {
        this.name = name;
        this.driver = driver;
    }

    /** A case of calls to the contract's methods, one after another on one instance. An exception is a RUNTIME-ERROR. */
    public static Cases call(String name) {
        return new Cases(name, Case.CALL);
    }

    /** The same of calls that the contract asks to be refused: an exception is an answer, a {@link Reply.Threw}. */
    public static Cases attempt(String name) {
        return new Cases(name, Case.TRY);
    }

    /** A case that the scenario class of this name plays. */
    public static Cases play(String name, String scenario) {
        return new Cases(name, scenario);
    }

    /** One more call. */
    public Cases ask(String method, @Nullable Object... arguments) {
        List<@Nullable Object> call = new ArrayList<>();
        call.add(method);
        call.addAll(Arrays.asList(arguments));
        inputs.add(call);
        return this;
    }

    /** The scenario's inputs, added to those there are. */
    public Cases input(@Nullable Object... values) {
        inputs.addAll(Arrays.asList(values));
        return this;
    }

    /** A gate that opens once {@code parties} threads wait at it, and stays open. */
    public Cases probe(String gate, int parties) {
        gates.add(new Gate(gate, Gate.Kind.PROBE, parties, false));
        return this;
    }

    /** Like {@link #probe}, but the last is held back until nothing else can happen or the call has returned. */
    public Cases probeHoldingLast(String gate, int parties) {
        gates.add(new Gate(gate, Gate.Kind.PROBE, parties, true));
        return this;
    }

    /** A gate where {@code parties} threads meet, again and again. */
    public Cases rendezvous(String gate, int parties) {
        gates.add(new Gate(gate, Gate.Kind.RENDEZVOUS, parties, false));
        return this;
    }

    /** A gate whose visitors wait until all is at rest; a solution that does not come to rest is a BUSY-WAIT. */
    public Cases quiet(String gate) {
        gates.add(new Gate(gate, Gate.Kind.QUIET, 1, true));
        return this;
    }

    /**
     * A source: what the scenario asks it for comes after {@code delayMillis}, and so does the word that there is nothing.
     *
     * @param entries values that cross, by key
     */
    public Cases source(String source, int delayMillis, Map<String, ?> entries) throws WireException {
        return source(source, delayMillis, entries, Map.of());
    }

    /**
     * A source some of whose entries take longer, or less long.
     *
     * @param delays milliseconds, by key
     */
    public Cases source(String source, int delayMillis, Map<String, ?> entries, Map<String, Integer> delays)
            throws WireException {
        List<Source.Entry> all = new ArrayList<>();
        for (Map.Entry<String, ?> each : entries.entrySet()) {
            int delay = delay(source, delays.getOrDefault(each.getKey(), delayMillis));
            all.add(new Source.Entry(each.getKey(), delay, "", Values.encode(each.getValue())));
        }
        sources.add(new Source(source, delay(source, delayMillis), List.copyOf(all)));
        return this;
    }

    /**
     * A web site for what runs on the network of the exercise's service: the source {@code site}.
     *
     * @param pages by path
     */
    public Cases site(int delayMillis, Map<String, WebPage> pages) throws WireException {
        return source(Source.SITE, delayMillis, pages);
    }

    /** A world of ranks is played with them as threads, and again as JVMs. For small cases. */
    public Cases bothModes() {
        bothModes = true;
        return this;
    }

    /**
     * Whoever asks a source for one of these keys first comes to a gate. In a case with programs the director lets them through.
     *
     * @param gate one of the case's, or, in a case with programs, any name
     */
    public Cases behind(String gate, Collection<String> keys) {
        keys.forEach(key -> gateOf.put(key, gate));
        return this;
    }

    private Source gated(Source source) {
        return new Source(
                source.name(),
                source.delayMillis(),
                source.entries().stream()
                        .map(entry -> new Source.Entry(
                                entry.key(), entry.delayMillis(), gateOf.getOrDefault(entry.key(), ""), entry.value()))
                        .toList());
    }

    private static int delay(String source, int millis) {
        if (millis < 0 || millis > LONGEST_DELAY) {
            throw new IllegalArgumentException(
                    "source " + source + ": a delay of " + millis + " ms; choose one from 0 to " + LONGEST_DELAY);
        }
        return millis;
    }

    /** Shown to students. */
    public Cases sample() {
        sample = true;
        return this;
    }

    /** Played this many further times with random delays in the student's code. */
    public Cases noise(int times) {
        noise = times;
        return this;
    }

    /**
     * The case.
     *
     * @throws IllegalArgumentException if it has more gates or sources than cross
     */
    public Case build() throws WireException {
        if (gates.size() > MOST_GATES || sources.size() > MOST_GATES) {
            throw new IllegalArgumentException("the case \"" + name + "\" has " + gates.size() + " gates and "
                    + sources.size() + " sources; at most " + MOST_GATES + " of each are allowed");
        }
        List<Source> shelves = sources.stream().map(this::gated).toList();
        return new Case(name, sample, driver, Values.encode(inputs), List.copyOf(gates), shelves, noise, bothModes);
    }
}
