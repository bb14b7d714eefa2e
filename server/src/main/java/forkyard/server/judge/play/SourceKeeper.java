package forkyard.server.judge.play;

import forkyard.server.judge.JudgeFault;
import forkyard.wire.Caps;
import forkyard.wire.FromRunner.Request;
import forkyard.wire.Source;
import forkyard.wire.ToRunner.Reply;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The judge's half of a trial's sources: what was asked for, and when its answer is due. The clock is passed in and there is no wire,
 * so that it can be tested.
 */
public final class SourceKeeper {
    private static final byte[] NOTHING = {};

    private final Map<String, Shelf> shelves = new HashMap<>();
    private final PriorityQueue<Owed> owed =
            new PriorityQueue<>(Comparator.comparingLong(Owed::since).thenComparing(each -> each.reply.ticket()));
    private final Map<Long, Waiting> atGates = new HashMap<>();
    private final long began = System.nanoTime();
    private int mostOpen;

    public SourceKeeper(List<Source> sources) {
        for (Source source : sources) {
            Map<String, Source.Entry> entries = new HashMap<>();
            source.entries().forEach(entry -> entries.put(entry.key(), entry));
            shelves.put(source.name(), new Shelf(source.delayMillis(), entries));
        }
    }

    /** A request and its reply. */
    public record Answered(Request request, Reply reply) {}

    /** Somebody who has to pass a gate before an answer is under way. */
    private record Waiting(Request request, Reply reply, int delayMillis) {}

    private record Shelf(int delayMillis, Map<String, Source.Entry> entries) {}

    /** @param since when it is due, in nanoseconds since this trial was made */
    private record Owed(long since, Request request, Reply reply) {}

    /** Whether so many wait already that nobody may ask any more. */
    public boolean isFull() {
        return open() >= Caps.REQUESTS;
    }

    private int open() {
        return owed.size() + atGates.size();
    }

    /**
     * A thread asks.
     *
     * @param at of {@link System#nanoTime}
     * @return the gate that it has to pass before its answer is under way; empty if there is none
     * @throws JudgeFault if the case has no such source: the scenario is wrong
     */
    public String asked(Request request, long at) {
        Shelf shelf = shelves.get(request.source());
        if (shelf == null) {
            throw new JudgeFault(
                    "The scenario asked a source \"" + request.source() + "\" that its case does not have.");
        }
        Source.Entry entry = shelf.entries.get(request.key());
        int delayMillis = entry == null ? shelf.delayMillis : entry.delayMillis();
        Reply reply = new Reply(request.ticket(), entry != null, entry == null ? NOTHING : entry.value());
        String gate = entry == null ? "" : entry.gate();
        Waiting waiting = new Waiting(request, reply, delayMillis);
        if (gate.isEmpty()) {
            owe(waiting, at);
        } else {
            atGates.put(request.ticket(), waiting);
        }
        mostOpen = Math.max(mostOpen, open());
        return gate;
    }

    /** Whoever has this ticket has passed its gate: the answer's delay begins. Whether anybody had it. */
    public boolean passed(long ticket, long at) {
        Waiting waiting = atGates.remove(ticket);
        if (waiting != null) {
            owe(waiting, at);
        }
        return waiting != null;
    }

    private void owe(Waiting waiting, long at) {
        long since = at - began + Duration.ofMillis(waiting.delayMillis).toNanos();
        owed.add(new Owed(since, waiting.request, waiting.reply));
    }

    /** The next answer whose time has come, or null. It is given once. */
    public @Nullable Answered due(long now) {
        Owed first = owed.peek();
        if (first == null || first.since > now - began) {
            return null;
        }
        owed.remove();
        return new Answered(first.request, first.reply);
    }

    /** How long nothing is due, at most this. */
    public Duration untilDue(long now, Duration most) {
        Owed first = owed.peek();
        if (first == null) {
            return most;
        }
        long left = Math.max(0, first.since - (now - began));
        return left < most.toNanos() ? Duration.ofNanos(left) : most;
    }

    /** Whether someone waits for an answer that is still to come. */
    public boolean owes() {
        return !owed.isEmpty();
    }

    /** Nobody is answered any more. */
    void close() {
        owed.clear();
        atGates.clear();
    }

    /** How many requests were open at once at most. */
    public int mostOpen() {
        return mostOpen;
    }
}
