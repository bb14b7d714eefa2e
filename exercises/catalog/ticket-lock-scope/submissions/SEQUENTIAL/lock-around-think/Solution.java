import java.util.concurrent.locks.ReentrantLock;

/** Wrong: the whole service is one critical section, so only one customer thinks at a time. */
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
            lock.lock();
            try {
                customer.think();
                long number = sold + 1;
                ledger.append(customer, number);
                sold = number;
                customer.pay(number);
                return number;
            } finally {
                lock.unlock();
            }
        }
    }
}
