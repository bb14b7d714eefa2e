package forkyard.author;

import forkyard.wire.Answer;
import forkyard.wire.Values;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one call of a {@code call} case came to. */
public sealed interface Reply {
    /** It returned this; an optional is a list of none or one. */
    record Returned(@Nullable Object value) implements Reply {}

    /** It threw an exception of this class (its full name). */
    record Threw(String type, String message) implements Reply {}

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
