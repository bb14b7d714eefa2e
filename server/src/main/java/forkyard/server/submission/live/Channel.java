package forkyard.server.submission.live;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The events of one submission, and those who wait for the next. */
public final class Channel {
    /** Events go out in bunches: a stream that woke for each would compete for the cores with the judging that it tells of. */
    private static final Duration GATHER = Duration.ofMillis(20);

    private final Clock clock;
    private final List<LiveEvent> events;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final Condition end = lock.newCondition();
    private boolean underWay;
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

    /** Waits for events after the given one; 0 means from the beginning. The last one is never waited for longer than needed. */
    public News after(long id, Duration patience) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            for (long left = patience.toNanos(); !closed && lastId() <= id && left > 0; ) {
                left = news.awaitNanos(left);
            }
            for (long left = GATHER.toNanos(); !closed && lastId() > id && left > 0; ) {
                left = end.awaitNanos(left);
            }
            return new News(events.stream().filter(event -> event.id() > id).toList(), closed);
        } finally {
            lock.unlock();
        }
    }

    /** Adds an event of judging, unless the channel is closed. */
    Optional<LiveEvent> add(String name, String data) {
        lock.lock();
        try {
            underWay = true;
            return append(name, data);
        } finally {
            lock.unlock();
        }
    }

    /** Adds an event of waiting, unless the channel is closed or judging has begun in the meantime. */
    void addWaiting(String name, String data) {
        lock.lock();
        try {
            if (!underWay) {
                append(name, data);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Judging has been given up for now: the submission waits again. */
    void putBack() {
        lock.lock();
        try {
            underWay = false;
        } finally {
            lock.unlock();
        }
    }

    /** Adds the last event, after which every stream ends. */
    void end(String name, String data) {
        lock.lock();
        try {
            add(name, data);
            close();
        } finally {
            lock.unlock();
        }
    }

    /** Ends the streams of all who listen, once they have what there is. */
    void close() {
        lock.lock();
        try {
            closed = true;
            news.signalAll();
            end.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** An event's id is the time, so that it follows those of a server before. */
    private Optional<LiveEvent> append(String name, String data) {
        if (closed) {
            return Optional.empty();
        }
        LiveEvent event = new LiveEvent(Math.max(lastId() + 1, clock.millis() * 1_000), name, data);
        events.add(event);
        news.signalAll();
        return Optional.of(event);
    }

    private long lastId() {
        return events.isEmpty() ? 0 : events.getLast().id();
    }
}
