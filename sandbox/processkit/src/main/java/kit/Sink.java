package kit;

/** Where the judge takes what is done. */
public final class Sink {
    private Sink() {}

    /** Hands an item over; returns when the judge has it. */
    public static void done(String item) {
        Judge.ask("sink", item);
    }
}
