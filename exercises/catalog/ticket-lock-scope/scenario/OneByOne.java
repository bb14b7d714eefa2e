import forkyard.kit.EventLog;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.List;

/**
 * Input: for each customer where he fails (0 nowhere, 1 thinking, 2 at the ledger, 3 paying). Each comes in a thread of his
 * own when the one before has gone. The answer: what each call came to (see {@code Visitor}), and how often the ledger was
 * called.
 */
public final class OneByOne implements Scenario<Factory> {
    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        int[] fails = stage.input(0, int[].class);
        EventLog log = stage.log();
        Book book = new Book(log);
        TicketOffice office = factory.create(book);
        long[] outcomes = new long[fails.length];
        for (int i = 0; i < fails.length; i++) {
            int me = i;
            Visitor visitor = new Visitor(me, fails[me], log, null, null);
            stage.together("customer", List.of(() -> {
                outcomes[me] = visitor.servedBy(office);
                return null;
            }));
        }
        return List.of(outcomes, book.calls());
    }
}
