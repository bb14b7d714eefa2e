package kit;

/** Places that the judge lets processes pass. */
public final class Gate {
    private Gate() {}

    /** Waits until the judge lets this process pass. */
    public static void pass(long number) {
        Judge.ask("gate", number);
    }
}
