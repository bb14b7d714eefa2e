/** Wrong: a number that the ledger refused is gone. */
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
            long number;
            synchronized (this) {
                number = ++sold;
                ledger.append(customer, number);
            }
            customer.pay(number);
            return number;
        }
    }
}
