import forkyard.author.Asked;
import forkyard.author.Checker;
import forkyard.author.Reply;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Finding;

public final class Check implements Checker {
    @Override
    public Finding check(Case asked, Answer answer) throws Exception {
        long right = 2L * Asked.calls(asked).getFirst().whole(0);
        return switch (Reply.of(answer, 1).getFirst()) {
            case Reply.Returned(Object value) when value instanceof Long l && l == right -> Finding.right();
            case Reply.Returned r -> Finding.wrong("It returned " + r.value() + ".");
            case Reply.Threw t -> Finding.wrong("It threw " + t.type() + ".");
        };
    }
}
