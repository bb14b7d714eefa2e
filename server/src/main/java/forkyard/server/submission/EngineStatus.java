package forkyard.server.submission;

import java.util.List;

/**
 * Whether submissions can be judged.
 *
 * @param sentence what it does, or what is wrong and the mend
 * @param runners each kind of runner, and whether this machine has it
 */
public record EngineStatus(State state, String sentence, List<Runner> runners) {
    /** How the engine is. */
    public enum State {
        STARTING,
        UP,
        DOWN
    }

    /** One kind of runner. */
    public record Runner(String runner, boolean available) {}
}
