import forkyard.author.Asked;
import forkyard.author.Checker;
import forkyard.author.Reply;
import forkyard.author.Shapes;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.WireException;
import java.util.List;

/** Does the work again. */
public final class Check implements Checker {
    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        List<?> arguments = Asked.calls(asked).getFirst().arguments();
        long expected = new Baseline().mix((long[]) arguments.get(0), (Integer) arguments.get(1), 1);
        long actual = Shapes.as(Long.class, Reply.values(answer, 1).getFirst());
        return actual == expected ? Finding.right() : Finding.wrong("The blocks do not come to that.");
    }
}
