/** Accounts, numbered from 0. Any number of threads use them at once. No balance is ever negative, and no money comes or goes. */
public interface Bank {
    /**
     * Moves money, all at once, and tells the audit hook before. Waits while another transfer holds one of the two accounts. From an
     * account to itself nothing moves, but the rest is the same.
     *
     * @param amount at least 1
     * @return false if there is not enough money; then nothing has moved, and the hook has not been called
     */
    boolean transfer(int from, int to, long amount);

    /** What is in this account. */
    long balance(int account);

    /** What is in all accounts together, at one moment. */
    long total();
}
