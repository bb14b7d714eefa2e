import java.util.concurrent.atomic.AtomicLong;

/** Wrong: the number is drawn atomically, but whoever draws first need not come to the ledger first. */
public final class Solution {
    public static TicketOffice create(Ledger ledger) {
        return new Office(ledger);
    }

    private static final class Office implements TicketOffice {
        private final Ledger ledger;
        private final AtomicLong sold = new AtomicLong();

        Office(Ledger ledger) {
            this.ledger = ledger;
        }

        @Override
        public long serve(Customer customer) throws Exception {
            customer.think();
            long number = sold.incrementAndGet();
            try {
                synchronized (ledger) {
                    ledger.append(customer, number);
                }
            } catch (Exception e) {
                sold.decrementAndGet();
                throw e;
            }
            customer.pay(number);
            return number;
        }
    }
}
