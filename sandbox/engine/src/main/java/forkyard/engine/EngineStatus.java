package forkyard.engine;

/**
 * Whether sandboxes can start.
 *
 * @param sentence for people who wait for one
 */
public record EngineStatus(State state, String sentence) {
    /** What an engine can be in. */
    public enum State {
        /** It answers and is being tested. */
        STARTING,
        /** Sandboxes start. */
        UP,
        /** It does not answer; it is asked again every second. */
        DOWN,
        /** It answers, but something is missing that somebody has to mend; it is looked at again every few seconds. */
        REFUSED
    }
}
