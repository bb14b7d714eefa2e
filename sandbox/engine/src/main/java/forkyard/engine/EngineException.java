package forkyard.engine;

import org.jspecify.annotations.Nullable;

/** The infrastructure failed, never the program inside a sandbox. */
public abstract sealed class EngineException extends RuntimeException permits EngineDown, EngineRefused, SandboxFailed {
    private static final long serialVersionUID = 1;

    private final String sentence;

    EngineException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    /** What happened and, where somebody can mend it, how. */
    public String sentence() {
        return sentence;
    }
}
