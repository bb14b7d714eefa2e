import java.util.concurrent.locks.ReentrantLock;

/** The lock is held for the number and the ledger, and for nothing else. */
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
            long number;
            lock.lock();
            try {
                number = sold + 1;
                ledger.append(customer, number);
                sold = number;
            } finally {
                lock.unlock();
            }
            customer.pay(number);
            return number;
        }
    }
}
