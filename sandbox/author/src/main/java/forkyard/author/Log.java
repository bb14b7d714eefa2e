package forkyard.author;

import forkyard.wire.Answer;
import forkyard.wire.Event;
import forkyard.wire.Values;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A trial's log, decoded. */
public record Log(List<Entry> entries, @Nullable Object returned) {
    /** One entry; {@code number} is its place in the order of arrival. */
    public record Entry(int number, long thread, String threadName, String name, List<@Nullable Object> values) {
        /** A value that must be a whole number. */
        public long whole(int index) {
            if (index < values.size() && values.get(index) instanceof Number number) {
                return number.longValue();
            }
            throw new Malformed("event " + name + ": value " + index + " is no number");
        }

        /** A value that must be a string. */
        public String text(int index) {
            if (index < values.size() && values.get(index) instanceof String text) {
                return text;
            }
            throw new Malformed("event " + name + ": value " + index + " is no text");
        }
    }

    public static Log of(Answer answer) throws WireException {
        List<Entry> entries = new ArrayList<>();
        for (Event event : answer.events()) {
            entries.add(new Entry(
                    event.number(),
                    event.thread(),
                    event.threadName(),
                    event.name(),
                    Values.decodeList(event.values(), AuthorTypes.here())));
        }
        return new Log(List.copyOf(entries), Values.decode(answer.value(), AuthorTypes.here()));
    }

    /** The entries of one name. */
    public Stream<Entry> named(String name) {
        return entries.stream().filter(entry -> entry.name().equals(name));
    }
}
