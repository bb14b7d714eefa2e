import forkyard.kit.EventLog;

/** A ledger that tells when a call begins and ends. It counts its calls without any care, as its contract allows. */
final class Book implements Ledger {
    private final EventLog log;
    private int calls;

    Book(EventLog log) {
        this.log = log;
    }

    @Override
    public void append(Customer customer, long number) throws Exception {
        Visitor visitor = (Visitor) customer;
        int before = calls;
        log.event("append", visitor.number, number);
        calls = before + 1;
        log.event("appended", visitor.number);
        visitor.failsAt(Visitor.ENTERING);
    }

    int calls() {
        return calls;
    }
}
