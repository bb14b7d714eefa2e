package kit;

/** A meeting of processes: all who are expected have to be there at once. */
public final class Rendezvous {
    private Rendezvous() {}

    /**
     * Waits until all are there.
     *
     * @param number says who has come
     * @return what nobody can know who was not there
     */
    public static long arrive(long number) {
        return Judge.number("rendezvous", number);
    }
}
