/** Sells numbered tickets. Any number of threads serve customers at once. */
public interface TicketOffice {
    /**
     * Lets the customer think, takes the next number and enters it in the ledger, and lets the customer pay. Customers think
     * and pay while others do.
     *
     * @return the number, counted from 1
     * @throws Exception whatever the customer or the ledger threw; a number that was not entered goes to the next customer
     */
    long serve(Customer customer) throws Exception;
}
