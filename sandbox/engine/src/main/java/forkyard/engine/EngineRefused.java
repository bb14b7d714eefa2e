package forkyard.engine;

/** The engine answers, but no sandbox may start on it: a limit or the image is missing. Somebody has to mend it. */
public final class EngineRefused extends EngineException {
    private static final long serialVersionUID = 1;

    EngineRefused(String sentence) {
        super(sentence, null);
    }
}
