package forkyard.wire;

import java.util.List;

/**
 * One thing to ask of a submission.
 *
 * @param sample shown to students with its input, and all that a run without scoring tries
 * @param driver {@link #CALL}, {@link #TRY}, or the name of the scenario class that plays it
 * @param input {@link Values encoded} list: for {@link #CALL} and {@link #TRY} a list of {@code [method, argument…]}, else the
 *     scenario's inputs
 * @param gates the gates that the scenario may name
 * @param sources the sources that it may name; they never go into the container
 * @param noise how many further times it is played with random delays in the student's code
 * @param bothModes whether a world of ranks is played with them as threads and as JVMs, in whichever of the two the exercise is judged
 */
public record Case(
        @Max(Caps.NAME) String name,
        boolean sample,
        @Max(Caps.NAME) String driver,
        @Max(Caps.VALUE) byte[] input,
        @Max(100) List<Gate> gates,
        @Max(100) List<Source> sources,
        int noise,
        boolean bothModes) {
    /** The built-in driver: calls methods of the contract's interface, one after another on one instance. */
    public static final String CALL = "call";

    /** As {@link #CALL}, but an exception out of a call is its answer, for what a contract asks to be refused. */
    public static final String TRY = "try";

    /** Whether a built-in driver plays it rather than a scenario. */
    public boolean isCalls() {
        return driver.equals(CALL) || driver.equals(TRY);
    }
}
