/**
 * The rounds with these keys, one after another.
 *
 * @param taken how many of them have been handed out; one number
 */
public record KeyRounds(int[] keys, int[] taken) implements Rounds {
    /** All rounds with these keys are still to come. */
    public KeyRounds(int[] keys) {
        this(keys, new int[1]);
    }

    @Override
    public int next() {
        synchronized (taken) {
            return taken[0] < keys.length ? keys[taken[0]++] : 0;
        }
    }
}
