package forkyard.engine;

/** Lets tests of other packages say that the engine is down. */
public final class Outage {
    private Outage() {}

    public static EngineDown down(String sentence) {
        return new EngineDown(sentence, null);
    }
}
