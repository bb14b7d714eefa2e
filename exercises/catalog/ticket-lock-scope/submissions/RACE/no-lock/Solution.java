/** Wrong: two threads take the same number, and are in the ledger at once. */
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
            long number = sold + 1;
            ledger.append(customer, number);
            sold = number;
            customer.pay(number);
            return number;
        }
    }
}
