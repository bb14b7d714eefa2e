import forkyard.kit.EventLog;
import forkyard.kit.Pace;
import forkyard.kit.Probe;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Inputs: threads, for each customer where he fails, whether all think and pay at gates. The threads take turns with the
 * customers and serve theirs one after another. The answer is that of {@code OneByOne}.
 */
public final class Rush implements Scenario<Factory> {
    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        int threads = stage.whole(0);
        int[] fails = stage.input(1, int[].class);
        boolean gates = stage.input(2, Boolean.class);
        EventLog log = stage.log();
        Probe thinking = gates ? stage.probe("think") : null;
        Probe paying = gates ? stage.probe("pay") : null;
        Book book = new Book(log);
        TicketOffice office = factory.create(book);
        long[] outcomes = new long[fails.length];
        Pace pace = stage.pace(threads);
        List<Callable<?>> parts = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int me = i;
            parts.add(() -> {
                for (int customer = me; customer < fails.length; customer += threads) {
                    pace.abreast(me, 1 + customer / threads);
                    outcomes[customer] =
                            new Visitor(customer, fails[customer], log, thinking, paying).servedBy(office);
                }
                pace.done(me);
                return null;
            });
        }
        stage.together("customer", parts);
        return List.of(outcomes, book.calls());
    }
}
