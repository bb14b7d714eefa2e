import forkyard.kit.EventLog;
import forkyard.kit.Probe;
import java.io.IOException;

/**
 * A customer who tells what he does, and may fail at it. Where there are gates, he thinks and pays at them; else they are
 * null.
 */
final class Visitor implements Customer {
    static final int THINKING = 1;
    static final int ENTERING = 2;
    static final int PAYING = 3;

    final int number;
    private final int fails;
    private final EventLog log;
    private final Probe thinking;
    private final Probe paying;

    Visitor(int number, int fails, EventLog log, Probe thinking, Probe paying) {
        this.number = number;
        this.fails = fails;
        this.log = log;
        this.thinking = thinking;
        this.paying = paying;
    }

    @Override
    public void think() throws Exception {
        log.event("thinks", number);
        if (thinking != null) {
            thinking.arrive();
        }
        failsAt(THINKING);
    }

    @Override
    public void pay(long ticket) throws Exception {
        log.event("pays", number, ticket);
        if (paying != null) {
            paying.arrive();
        }
        failsAt(PAYING);
    }

    /** Throws if this is where things go wrong for this customer. */
    void failsAt(int step) throws IOException {
        if (fails == step) {
            throw new IOException("customer " + (number + 1));
        }
    }

    /**
     * What a call of {@code serve} came to: a number; 0 if it threw what this customer's failure is, -1 for another
     * exception.
     */
    long servedBy(TicketOffice office) {
        try {
            return office.serve(this);
        } catch (IOException e) {
            return String.valueOf(e.getMessage()).equals("customer " + (number + 1)) ? 0 : -1;
        } catch (Exception e) {
            return -1;
        }
    }
}
