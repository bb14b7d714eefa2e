package forkyard.server.submission.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import forkyard.server.http.Json;
import forkyard.server.submission.db.EventStore;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The channels of all unfinished submissions that something happened to or that somebody watches. */
public final class Live implements AutoCloseable {
    private final EventStore store;
    private final LiveWriter writer;
    private final Clock clock;
    private final Map<UUID, Channel> channels = new ConcurrentHashMap<>();
    private volatile boolean closed;

    public Live(EventStore store, LiveWriter writer, Clock clock) {
        this.store = store;
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * The channel of a submission. Take it first and then look whether the submission has ended: this way the end is not
     * missed between the two.
     */
    public Channel channel(UUID submission) {
        Channel channel = channels.computeIfAbsent(submission, id -> new Channel(store.of(id), clock));
        if (closed) {
            channel.close();
        }
        return channel;
    }

    /** Tells those who watch, and keeps the event for those who come back. Never touches the database itself. */
    public void publish(UUID submission, String event, Object data) {
        Channel channel = channels.get(submission);
        if (channel != null) {
            channel.add(event, json(data)).ifPresent(added -> writer.write(submission, added));
        }
    }

    /** Tells those who watch now, as long as judging has not begun. */
    public void announceWaiting(UUID submission, String event, Object data) {
        Channel channel = channels.get(submission);
        if (channel != null) {
            channel.addWaiting(event, json(data));
        }
    }

    /** Judging was given up for now: what is announced of waiting counts again. */
    public void putBack(UUID submission) {
        Channel channel = channels.get(submission);
        if (channel != null) {
            channel.putBack();
        }
    }

    /** Says the last word on a submission and forgets it. */
    public void end(UUID submission, String event, Object data) {
        Channel channel = channels.remove(submission);
        if (channel != null) {
            channel.end(event, json(data));
        }
    }

    /** Drops the channel of a submission that turned out to have ended before. */
    public void forget(UUID submission) {
        Channel channel = channels.remove(submission);
        if (channel != null) {
            channel.close();
        }
    }

    /** Submissions that have a channel. */
    public Set<UUID> open() {
        return channels.keySet();
    }

    /** Ends every stream; browsers come back when the server does. */
    @Override
    public void close() {
        closed = true;
        channels.values().forEach(Channel::close);
    }

    private static String json(Object data) {
        try {
            return Json.MAPPER.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
