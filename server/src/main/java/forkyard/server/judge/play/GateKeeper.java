package forkyard.server.judge.play;

import forkyard.server.judge.JudgeFault;
import forkyard.wire.FromRunner.Arrival;
import forkyard.wire.Gate;
import forkyard.wire.ToRunner.Release;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** The judge's half of a trial's gates: who waits where, and who may go on. No clock and no wire, so that it can be tested. */
final class GateKeeper {
    private final Map<String, State> gates = new LinkedHashMap<>();
    private final RandomGenerator secrets;

    GateKeeper(List<Gate> gates, RandomGenerator secrets) {
        this.secrets = secrets;
        for (Gate gate : gates) {
            this.gates.put(gate.name(), new State(gate));
        }
    }

    /** A gate that has not filled. */
    record Shortfall(Gate gate, int present) {}

    private static final class State {
        final Gate gate;
        final Deque<Long> waiting = new ArrayDeque<>();
        final Deque<Long> held = new ArrayDeque<>();
        boolean open;

        State(Gate gate) {
            this.gate = gate;
        }
    }

    /**
     * A thread has arrived.
     *
     * @return those who may go on now
     * @throws JudgeFault if the case has no such gate: the scenario is wrong
     */
    List<Release> arrived(Arrival arrival) {
        State state = gates.get(arrival.gate());
        if (state == null) {
            throw new JudgeFault(
                    "The scenario arrived at a gate \"" + arrival.gate() + "\" that its case does not have.");
        }
        if (state.gate.kind() == Gate.Kind.QUIET) {
            state.held.add(arrival.ticket());
            return List.of();
        }
        if (state.open) {
            return List.of(release(arrival.ticket(), null));
        }
        state.waiting.add(arrival.ticket());
        return state.waiting.size() < state.gate.parties() ? List.of() : fill(state);
    }

    private List<Release> fill(State state) {
        if (state.gate.hold()) {
            state.held.add(state.waiting.removeLast());
        }
        boolean meets = state.gate.kind() == Gate.Kind.RENDEZVOUS;
        Long common = meets ? secrets.nextLong() : null;
        List<Release> released = new ArrayList<>();
        while (!state.waiting.isEmpty()) {
            released.add(release(state.waiting.removeFirst(), common));
        }
        state.open = !meets;
        return released;
    }

    /** Lets everyone go on who was held back. */
    List<Release> releaseHeld() {
        List<Release> released = new ArrayList<>();
        for (State state : gates.values()) {
            while (!state.held.isEmpty()) {
                released.add(release(state.held.removeFirst(), null));
            }
        }
        return released;
    }

    boolean holdsSomeone() {
        return gates.values().stream().anyMatch(state -> !state.held.isEmpty());
    }

    /** Whether someone is held at a gate where all else should be at rest. */
    boolean expectsRest() {
        return gates.values().stream().anyMatch(state -> state.gate.kind() == Gate.Kind.QUIET && !state.held.isEmpty());
    }

    /** The gate where some wait for more to come, if there is one. */
    Optional<Shortfall> shortfall() {
        return gates.values().stream()
                .filter(state -> !state.waiting.isEmpty())
                .map(state -> new Shortfall(state.gate, state.waiting.size()))
                .findFirst();
    }

    private Release release(long ticket, @Nullable Long secret) {
        return new Release(ticket, secret == null ? secrets.nextLong() : secret);
    }
}
