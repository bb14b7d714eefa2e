package forkyard.engine;

import org.jspecify.annotations.Nullable;

/** The container engine does not answer. It may come back: what was asked can be asked again. */
public final class EngineDown extends EngineException {
    private static final long serialVersionUID = 1;

    EngineDown(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
