package forkyard.author;

import forkyard.wire.Answer;
import forkyard.wire.Values;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one call of a case of calls came to. */
public sealed interface Reply {
    /** It returned this; an optional is a list of none or one. */
    record Returned(@Nullable Object value) implements Reply {}

    /** It threw an exception of this class (its full name); only where that is an answer, see {@link Cases#attempt}. */
    record Threw(String type, String message) implements Reply {}

    /**
     * What the calls of a case returned, in their order.
     *
     * @throws Malformed if there are not exactly {@code expected} of them, or one threw
     */
    static List<@Nullable Object> values(Answer answer, int expected) throws WireException {
        List<@Nullable Object> values = new ArrayList<>();
        for (Reply reply : of(answer, expected)) {
            switch (reply) {
                case Returned(Object value) -> values.add(value);
                case Threw threw -> throw new Malformed("an exception where none is an answer");
            }
        }
        return values;
    }

    /**
     * The replies to the calls of a case, in their order.
     *
     * @throws Malformed if there are not exactly {@code expected} of them
     */
    static List<Reply> of(Answer answer, int expected) throws WireException {
        List<Reply> replies = new ArrayList<>();
        for (Object each : Values.decodeList(answer.value(), AuthorTypes.here())) {
            replies.add(
                    switch (each) {
                        case List<?> r when r.size() == 2 && Boolean.TRUE.equals(r.get(0)) -> new Returned(r.get(1));
                        case List<?> r
                        when r.size() == 3 && Boolean.FALSE.equals(r.get(0)) ->
                            new Threw(String.valueOf(r.get(1)), String.valueOf(r.get(2)));
                        case null, default -> throw new Malformed("a reply of an unknown form");
                    });
        }
        if (replies.size() != expected) {
            throw new Malformed(replies.size() + " replies to " + expected + " calls");
        }
        return replies;
    }
}
