/** The book of tickets that are sold. It is not thread-safe: never may two calls overlap. */
public interface Ledger {
    /**
     * Enters a ticket. The numbers have to come in order: 1, 2, 3 and so on.
     *
     * @throws Exception if this cannot be entered; then the ledger is as it was
     */
    void append(Customer customer, long number) throws Exception;
}
