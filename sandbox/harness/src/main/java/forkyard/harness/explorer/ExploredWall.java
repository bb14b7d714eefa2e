package forkyard.harness.explorer;

import forkyard.explorer.run.Outside;
import forkyard.harness.JudgeFault;
import forkyard.kit.Wall;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Event;
import forkyard.wire.Gate;
import forkyard.wire.Source;
import forkyard.wire.Values;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario finds outside, for one run: gates, sources and log as the judge would have them, inside. Secrets are no secrets here,
 * for no explored run is a pass.
 */
final class ExploredWall implements Wall {
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final Case asked;
    private final Values.Types types;
    private final List<Event> events = new ArrayList<>();
    private final Map<String, Integer> arrived = new HashMap<>();
    private long tickets;
    private boolean closed;

    ExploredWall(Case asked, Values.Types types) {
        this.asked = asked;
        this.types = types;
    }

    /** What the trial came to. Whatever is told later comes too late. */
    Answer answer(byte[] value) {
        closed = true;
        return new Answer(value, List.copyOf(events));
    }

    @Override
    public long arrive(String name) throws InterruptedException {
        Gate gate = asked.gates().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new JudgeFault("the case has no gate " + name));
        Outside.tell(this, () -> "comes to the gate " + name);
        long ticket = ++tickets;
        int place = arrived.merge(name, 1, Integer::sum);
        add(Event.ARRIVED, name, ticket);
        int meeting = gate.kind() == Gate.Kind.RENDEZVOUS ? (place - 1) / gate.parties() : 0;
        if (gate.kind() == Gate.Kind.QUIET || gate.hold() && place == gate.parties()) {
            Outside.awaitRest(this, "all to be at rest");
        } else {
            int full = (meeting + 1) * gate.parties();
            Outside.await(this, "the others at the gate " + name, () -> arrived.getOrDefault(name, 0) >= full);
        }
        long secret = (gate.kind() == Gate.Kind.RENDEZVOUS ? -1 - meeting : ticket) * MIX;
        add(Event.RELEASED, name, ticket, secret);
        return secret;
    }

    @Override
    public @Nullable Object ask(String name, String key) throws InterruptedException {
        Source source = asked.sources().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new JudgeFault("the case has no source " + name));
        Outside.tell(this, () -> "asks " + name + " for " + key);
        long ticket = ++tickets;
        add(Event.ASKED, name, key, ticket);
        Source.Entry entry = source.entries().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElse(null);
        Thread.sleep(1 + (entry == null ? source.delayMillis() : entry.delayMillis()));
        Outside.tell(this, () -> "hears from " + name + " about " + key);
        add(Event.ANSWERED, name, key, ticket, entry != null);
        try {
            return entry == null ? null : Values.decode(entry.value(), types);
        } catch (WireException e) {
            throw new JudgeFault("an entry of the source " + name + " does not decode: " + e.getMessage(), e);
        }
    }

    @Override
    public void log(String event, byte[] values) {
        if (Event.isJudges(event)) {
            throw new IllegalArgumentException("events named " + event + " are the judge's own");
        }
        Outside.tell(this, shown(event, values));
        add(event, values);
    }

    private Supplier<String> shown(String event, byte[] values) {
        return () -> {
            try {
                return "tells " + event + " " + Values.decodeList(values, types);
            } catch (WireException e) {
                return "tells " + event;
            }
        };
    }

    private void add(String event, Object... values) {
        try {
            add(event, Values.encodeList(values));
        } catch (WireException e) {
            throw new JudgeFault("the judge's own event does not encode", e);
        }
    }

    private void add(String event, byte[] values) {
        if (!closed) {
            Thread self = Thread.currentThread();
            events.add(new Event(events.size() + 1, self.threadId(), self.getName(), event, values));
        }
    }

    /** Threads need no head start: who comes first is chosen. */
    @Override
    public boolean calm() {
        return true;
    }

    @Override
    public void started(Thread thread) {}
}
