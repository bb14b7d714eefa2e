/** The kinds of events, which are different ones in every round. */
public final class Kinds {
    /** How many kinds there are. */
    public static final int KINDS = 16;

    private static final int STEPS = 19;
    private static final int FACTOR = 0x5ac3f2b5;

    private Kinds() {}

    /** The kind of an event in the round with this key, from 0 to 15. */
    public static int of(int event, int key) {
        int mixed = 0;
        for (int step = 0; step < STEPS; step++) {
            mixed ^= (event ^ Integer.rotateLeft(key, step)) * FACTOR;
        }
        return (mixed ^ mixed >>> 15) * FACTOR >>> 28;
    }
}
