package forkyard.engine;

/** Lets tests of other packages say that there is no engine to judge with. */
public final class Outage {
    private Outage() {}

    public static EngineDown down(String sentence) {
        return new EngineDown(sentence, null);
    }

    public static EngineRefused refused(String sentence) {
        return new EngineRefused(sentence);
    }
}
