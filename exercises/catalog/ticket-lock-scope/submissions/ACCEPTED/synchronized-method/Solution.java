/** A synchronized method of its own is the critical section; it lets go of the monitor however it ends. */
public final class Solution {
    public static TicketOffice create(Ledger ledger) {
        return new Office(ledger);
    }

    private static final class Office implements TicketOffice {
        private final Ledger ledger;
        private long sold;

        Office(Ledger ledger) {
            this.ledger = ledger;
        }

        @Override
        public long serve(Customer customer) throws Exception {
            customer.think();
            long number = enter(customer);
            customer.pay(number);
            return number;
        }

        private synchronized long enter(Customer customer) throws Exception {
            ledger.append(customer, sold + 1);
            return ++sold;
        }
    }
}
