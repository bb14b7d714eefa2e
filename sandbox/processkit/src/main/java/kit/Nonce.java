package kit;

/** Secrets of the judge, one for each rank: who has another's has been told it. */
public final class Nonce {
    private Nonce() {}

    /** The secret of this rank; to another rank's process the judge does not tell it. */
    public static long mine(int rank) {
        return Judge.number("nonce", rank);
    }
}
