import java.util.OptionalInt;

/** The seats of one show, numbered from 0. Any number of threads sell and cancel at once. */
public interface Seats {
    /** Reserves any free seat and says which; empty if none is free. */
    OptionalInt reserve();

    /**
     * Reserves this seat; false if it is taken already.
     *
     * @throws IllegalArgumentException if there is no such seat
     */
    boolean reserve(int seat);

    /**
     * Gives this seat back; false if it was not reserved.
     *
     * @throws IllegalArgumentException if there is no such seat
     */
    boolean cancel(int seat);

    /** How many seats are free. */
    int free();
}
