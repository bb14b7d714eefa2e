import forkyard.author.Asked;
import forkyard.author.Checker;
import forkyard.author.Log;
import forkyard.author.Shapes;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.WireException;
import java.util.List;

/** Recorded calls one by one; of the traffic what must hold whoever was faster. */
public final class Check implements Checker {
    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        List<?> inputs = Asked.inputs(asked);
        Log log = Log.of(answer);
        return asked.driver().equals("Histories")
                ? Recorded.check((Boolean) inputs.get(0), (int[][][]) inputs.get(1), log)
                : traffic((Integer) inputs.get(0) * (Integer) inputs.get(1), Shapes.list(4, log.returned()));
    }

    private static Finding traffic(int batches, List<?> parts) {
        int counted = Shapes.as(Integer.class, parts.get(0));
        int odd = Shapes.as(Integer.class, parts.get(1));
        int removed = Shapes.as(Integer.class, parts.get(2));
        int left = Shapes.as(Integer.class, parts.get(3));
        if (odd > 0) {
            return Finding.wrong(
                    "size() showed a batch, or a move, that was half done.",
                    new Detail("expected", "even sizes only"),
                    new Detail("actual", odd + " odd sizes"));
        }
        if (removed + left != 2 * batches) {
            return Finding.wrong(
                    "Things got lost, or came from nowhere.",
                    new Detail("expected", 2 * batches + " things"),
                    new Detail("actual", removed + " removed and " + left + " left"));
        }
        return counted == batches
                ? Finding.right()
                : Finding.wrong(
                        "A counter that is changed in batches only is wrong, so two batches of one box met.",
                        new Detail("expected", "" + batches),
                        new Detail("actual", "" + counted));
    }
}
