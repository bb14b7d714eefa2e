package forkyard.engine;

import org.jspecify.annotations.Nullable;

/** One sandbox did not come up or could not be worked on. Another try may succeed. */
public final class SandboxFailed extends EngineException {
    private static final long serialVersionUID = 1;

    SandboxFailed(String sentence) {
        this(sentence, null);
    }

    SandboxFailed(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
