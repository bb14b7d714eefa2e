package forkyard.kit;

import forkyard.wire.Values;
import forkyard.wire.WireException;
import org.jspecify.annotations.Nullable;

/** Events for the author's checker, in the order in which they happen; the judge numbers them. */
public final class EventLog {
    private final Wall wall;

    EventLog(Wall wall) {
        this.wall = wall;
    }

    /**
     * Sends one event with its values.
     *
     * @throws IllegalArgumentException if they cannot cross, or the name begins with {@code gate.} or {@code source.}, which are
     *     the judge's
     */
    public void event(String name, @Nullable Object... values) {
        try {
            wall.log(name, Values.encodeList(values));
        } catch (WireException e) {
            throw new IllegalArgumentException("event " + name + ": " + e.getMessage(), e);
        }
    }
}
