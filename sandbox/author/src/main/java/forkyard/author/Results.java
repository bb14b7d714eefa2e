package forkyard.author;

import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.WireException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks at several results, up to the first that is wrong. */
public final class Results {
    private Results() {}

    /** Looks at what one call returned. */
    @FunctionalInterface
    public interface CallCheck {
        Finding check(Asked.Call call, @Nullable Object result) throws WireException;
    }

    /** Of a case of calls. */
    public static Finding ofCalls(Case asked, Answer answer, CallCheck check) throws WireException {
        List<Asked.Call> calls = Asked.calls(asked);
        List<@Nullable Object> results = Reply.values(answer, calls.size());
        for (int i = 0; i < calls.size(); i++) {
            Finding finding = check.check(calls.get(i), results.get(i));
            if (finding.kind() != Finding.Kind.RIGHT) {
                return finding;
            }
        }
        return Finding.right();
    }

    /**
     * All different results of one call that was made again and again. It has one; where it has several, it hangs on which thread was
     * faster, and is a RACE.
     */
    public static Finding ofOneCall(List<?> results, Function<@Nullable Object, Finding> check) {
        if (results.isEmpty()) {
            throw new Malformed("no result");
        }
        for (Object result : results) {
            Finding finding = check.apply(result);
            if (finding.kind() != Finding.Kind.RIGHT) {
                return results.size() == 1
                        ? finding
                        : Finding.of(
                                Finding.Kind.RACE,
                                "The same call came to different results.",
                                finding.details().toArray(Detail[]::new));
            }
        }
        return Finding.right();
    }

    /** Of a play by the kit's {@code Troupe}, in whose answer the trouble that there was comes first: wrong if there was any. */
    public static Finding ofTroupe(List<?> answer) {
        if (answer.isEmpty()) {
            throw new Malformed("an empty list");
        }
        String trouble = Shapes.as(String.class, answer.getFirst());
        return trouble.isEmpty() ? Finding.right() : Finding.wrong(trouble);
    }
}
