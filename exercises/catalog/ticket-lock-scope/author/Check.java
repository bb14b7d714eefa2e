import forkyard.author.Asked;
import forkyard.author.Checker;
import forkyard.author.Log;
import forkyard.author.Shapes;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.WireException;
import java.util.List;
import java.util.Optional;

/** The ledger first, as it has told everything; then each customer. */
public final class Check implements Checker {
    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        List<?> inputs = Asked.inputs(asked);
        int[] fails = (int[]) inputs.get(asked.driver().equals("OneByOne") ? 0 : 1);
        Log log = Log.of(answer);
        List<?> parts = Shapes.list(2, log.returned());
        long[] outcomes = Shapes.longs(fails.length, parts.get(0));
        int calls = Shapes.as(Integer.class, parts.get(1));
        return Entries.wrong(log, fails, calls)
                .or(() -> each(log, fails, outcomes))
                .orElse(Finding.right());
    }

    private static Optional<Finding> each(Log log, int[] fails, long[] outcomes) {
        for (int customer = 0; customer < fails.length; customer++) {
            Optional<Finding> wrong = Visit.of(log, customer).wrong(fails[customer], outcomes[customer]);
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }
}
