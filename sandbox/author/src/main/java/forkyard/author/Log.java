package forkyard.author;

import forkyard.wire.Answer;
import forkyard.wire.Event;
import forkyard.wire.Values;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

        private boolean beginsWith(long[] numbers) {
            for (int i = 0; i < numbers.length; i++) {
                if (whole(i) != numbers[i]) {
                    return false;
                }
            }
            return true;
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

    /**
     * The only entry of this name whose first values are these numbers.
     *
     * @throws Malformed if there is none, or more than one
     */
    public Entry only(String name, long... numbers) {
        List<Entry> found =
                named(name).filter(entry -> entry.beginsWith(numbers)).toList();
        if (found.size() != 1) {
            throw new Malformed(found.size() + " events " + name);
        }
        return found.getFirst();
    }

    /** What those were given who went through the gates, to take out of: a set of one's own. */
    public Set<Long> secrets() {
        Set<Long> secrets = new HashSet<>();
        named(Event.RELEASED).forEach(released -> secrets.add(released.whole(2)));
        return secrets;
    }
}
