package forkyard.server.submission.live;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The events of one submission, and those who wait for the next. */
public final class Channel {
    private final Clock clock;
    private final List<LiveEvent> events;
    private boolean closed;

    Channel(List<LiveEvent> earlier, Clock clock) {
        this.clock = clock;
        events = new ArrayList<>(earlier);
    }

    /**
     * What came to pass after the event with this id.
     *
     * @param events may be none, if nothing happened in the time given
     * @param ended whether these are the last
     */
    public record News(List<LiveEvent> events, boolean ended) {}

    /** Waits for events after the given one; 0 means from the beginning. */
    public synchronized News after(long id, Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!closed && lastId() <= id) {
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                break;
            }
            wait(left);
        }
        List<LiveEvent> news = events.stream().filter(event -> event.id() > id).toList();
        return new News(news, closed);
    }

    /** Adds an event, unless the channel is closed. Its id is the time, so that it follows those of a server before. */
    synchronized Optional<LiveEvent> add(String name, String data) {
        if (closed) {
            return Optional.empty();
        }
        LiveEvent event = new LiveEvent(Math.max(lastId() + 1, clock.millis() * 1_000), name, data);
        events.add(event);
        notifyAll();
        return Optional.of(event);
    }

    /** Adds the last event, after which every stream ends. */
    synchronized void end(String name, String data) {
        add(name, data);
        close();
    }

    /** Ends the streams of all who listen, once they have what there is. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    private long lastId() {
        return events.isEmpty() ? 0 : events.getLast().id();
    }
}
