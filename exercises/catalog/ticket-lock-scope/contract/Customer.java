/** Somebody who wants a ticket. */
public interface Customer {
    /** Makes up his mind, which takes long. */
    void think() throws Exception;

    /** Pays for the ticket of this number, which takes long, too. */
    void pay(long number) throws Exception;
}
