import java.util.concurrent.locks.ReentrantLock;

/** Wrong: customers think at once, but pay one after another. */
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
            try {
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
