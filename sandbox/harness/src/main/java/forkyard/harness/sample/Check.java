package forkyard.harness.sample;

import forkyard.author.Asked;
import forkyard.author.Checker;
import forkyard.author.Reply;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import java.util.Arrays;

/** The sample's checker. */
public final class Check implements Checker {
    @Override
    public Finding check(Case asked, Answer answer) throws Exception {
        int[] data = (int[]) Asked.calls(asked).getFirst().arguments().getFirst();
        long expected = data == null ? 0 : Arrays.stream(data).asLongStream().sum();
        return switch (Reply.of(answer, 1).getFirst()) {
            case Reply.Returned returned
            when returned.value() instanceof Long sum && sum == expected -> Finding.right();
            case Reply.Returned returned ->
                Finding.wrong("sum gave a wrong sum.", new Detail("actual", String.valueOf(returned.value())));
            case Reply.Threw threw -> Finding.wrong("sum threw " + threw.type() + ".");
        };
    }
}
