import java.util.concurrent.locks.ReentrantLock;

/** Wrong: an exception of the ledger leaves the lock locked. */
public final class Solution {
    public static TicketOffice create(Ledger ledger) {
        return new Office(ledger);
    }

    private static final class Office implements TicketOffice {
        private final Ledger ledger;
        private final ReentrantLock lock = new ReentrantLock();
        private long sold;

        Office(Ledger ledger) {
            this.ledger = ledger;
        }

        @Override
        public long serve(Customer customer) throws Exception {
            customer.think();
            lock.lock();
            long number = sold + 1;
            ledger.append(customer, number);
            sold = number;
            lock.unlock();
            customer.pay(number);
            return number;
        }
    }
}
