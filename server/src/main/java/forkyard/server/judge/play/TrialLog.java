package forkyard.server.judge.play;

import forkyard.wire.Caps;
import forkyard.wire.Event;
import forkyard.wire.FromRunner.Arrival;
import forkyard.wire.FromRunner.Logged;
import forkyard.wire.FromRunner.Request;
import forkyard.wire.ToRunner.Release;
import forkyard.wire.Values;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A trial's events, numbered in the order of arrival, with the judge's own among them. */
final class TrialLog {
    private static final int MOST_BYTES = 64 << 20;

    /** What an event takes beside its names and values. */
    private static final int OVERHEAD = 100;

    private final List<Event> events = new ArrayList<>();
    private final Map<Long, Arrival> arrivals = new HashMap<>();
    private long bytes;

    /** @return what ends the trial if the log is full */
    @Nullable
    Outcome add(Logged logged) {
        if (Event.isJudges(logged.name())) {
            return new Outcome.Tampered("it logged an event that only the judge makes");
        }
        return add(logged.thread(), logged.threadName(), logged.name(), logged.values());
    }

    @Nullable
    Outcome arrived(Arrival arrival) {
        if (arrivals.put(arrival.ticket(), arrival) != null) {
            return new Outcome.Tampered("two threads arrived with one ticket");
        }
        return add(arrival.thread(), arrival.threadName(), Event.ARRIVED, encode(arrival.gate(), arrival.ticket()));
    }

    void released(Release release) {
        Arrival arrival = arrivals.get(release.ticket());
        if (arrival == null) {
            throw new IllegalStateException("released a ticket that never arrived");
        }
        add(
                arrival.thread(),
                arrival.threadName(),
                Event.RELEASED,
                encode(arrival.gate(), release.ticket(), release.secret()));
    }

    @Nullable
    Outcome asked(Request request) {
        return add(
                request.thread(),
                request.threadName(),
                Event.ASKED,
                encode(request.source(), request.key(), request.ticket()));
    }

    void answered(Request request, boolean found) {
        add(
                request.thread(),
                request.threadName(),
                Event.ANSWERED,
                encode(request.source(), request.key(), request.ticket(), found));
    }

    List<Event> events() {
        return List.copyOf(events);
    }

    private @Nullable Outcome add(long thread, String threadName, String name, byte[] values) {
        bytes += OVERHEAD + name.length() + threadName.length() + values.length;
        if (events.size() >= Caps.EVENTS || bytes > MOST_BYTES) {
            return new Outcome.Tampered("it logged more than " + Caps.EVENTS + " events");
        }
        events.add(new Event(events.size(), thread, threadName, name, values));
        return null;
    }

    private static byte[] encode(Object... values) {
        try {
            return Values.encodeList(values);
        } catch (WireException e) {
            throw new IllegalStateException(e);
        }
    }
}
