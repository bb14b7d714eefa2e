package forkyard.exercise.rehearsal;

import forkyard.kit.Wall;
import forkyard.wire.Event;
import forkyard.wire.Gate;
import forkyard.wire.Values;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** The judge's half of gates and log, in one place. */
final class Gates implements Wall {
    private final List<Gate> gates;
    private final boolean calm;
    private final RandomGenerator random;
    private final List<Event> events = new ArrayList<>();
    private final Map<String, List<Arrival>> waiting = new HashMap<>();
    private final Map<String, Boolean> open = new HashMap<>();
    private long tickets;

    private static final class Arrival {
        private final long ticket;
        private long secret;
        private boolean released;

        Arrival(long ticket) {
            this.ticket = ticket;
        }
    }

    Gates(List<Gate> gates, boolean calm, RandomGenerator random) {
        this.gates = gates;
        this.calm = calm;
        this.random = random;
    }

    @Override
    public synchronized long arrive(String name) throws InterruptedException {
        Gate gate =
                gates.stream().filter(g -> g.name().equals(name)).findFirst().orElseThrow();
        Arrival mine = new Arrival(++tickets);
        note(Event.ARRIVED, name, mine.ticket);
        List<Arrival> here = waiting.computeIfAbsent(name, _ -> new ArrayList<>());
        if (gate.kind() == Gate.Kind.QUIET) {
            open.put(name, true);
            here.add(mine);
        } else if (open.containsKey(name)) {
            release(List.of(mine), random.nextLong());
        } else {
            here.add(mine);
            if (here.size() == gate.parties()) {
                fill(gate, here);
            }
        }
        while (!mine.released) {
            wait();
        }
        note(Event.RELEASED, name, mine.ticket, mine.secret);
        return mine.secret;
    }

    private void fill(Gate gate, List<Arrival> here) {
        int held = gate.hold() ? 1 : 0;
        List<Arrival> going = here.subList(0, here.size() - held);
        long common = random.nextLong();
        for (Arrival each : going) {
            release(List.of(each), gate.kind() == Gate.Kind.RENDEZVOUS ? common : random.nextLong());
        }
        going.clear();
        if (gate.kind() == Gate.Kind.PROBE) {
            open.put(gate.name(), true);
        }
    }

    private void release(List<Arrival> arrivals, long secret) {
        for (Arrival each : arrivals) {
            each.secret = secret;
            each.released = true;
        }
        notifyAll();
    }

    /** Lets those go that were held back; false if there was none. */
    synchronized boolean releaseHeld() {
        boolean any = false;
        for (String name : open.keySet()) {
            List<Arrival> held = waiting.getOrDefault(name, List.of());
            any |= !held.isEmpty();
            release(held, random.nextLong());
            held.clear();
        }
        return any;
    }

    /** Whether somebody waits at a gate that is not full. */
    synchronized boolean unfilled() {
        return waiting.entrySet().stream()
                .anyMatch(each ->
                        !open.containsKey(each.getKey()) && !each.getValue().isEmpty());
    }

    /** Whether somebody is held back. */
    synchronized boolean holding() {
        return waiting.entrySet().stream()
                .anyMatch(each ->
                        open.containsKey(each.getKey()) && !each.getValue().isEmpty());
    }

    private void note(String event, Object... values) {
        try {
            log(event, Values.encodeList(values));
        } catch (WireException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public synchronized void log(String event, byte[] values) {
        Thread thread = Thread.currentThread();
        events.add(new Event(events.size(), thread.threadId(), thread.getName(), event, values));
    }

    synchronized List<Event> events() {
        return List.copyOf(events);
    }

    @Override
    public boolean calm() {
        return calm;
    }

    @Override
    public void started(Thread thread) {
        while (calm && (thread.getState() == Thread.State.RUNNABLE || thread.getState() == Thread.State.NEW)) {
            Thread.onSpinWait();
        }
    }
}
