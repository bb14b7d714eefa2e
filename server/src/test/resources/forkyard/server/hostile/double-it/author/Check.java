import forkyard.author.Asked;
import forkyard.author.Checker;
import forkyard.author.Reply;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Finding;

public final class Check implements Checker {
    @Override
    public Finding check(Case asked, Answer answer) throws Exception {
        Object right = 2L * Asked.calls(asked).getFirst().whole(0);
        Object value = Reply.values(answer, 1).getFirst();
        return right.equals(value) ? Finding.right() : Finding.wrong("It returned " + value + ".");
    }
}
