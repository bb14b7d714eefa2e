package forkyard.server.judge;

import forkyard.engine.EngineDown;
import forkyard.engine.EngineRefused;

/** Decides on one submission. Safe for use by several threads; each call takes what containers it needs from the pools. */
public interface Judge {
    /**
     * Judges from compilation to verdict, and says what it is doing as it goes.
     *
     * <p>A fault of ours is retried, then ends as {@link Verdict.JudgeError}.
     *
     * @throws EngineDown if the engine does not answer: nothing is decided, judge again when it is back
     * @throws EngineRefused if it is not fit for sandboxes: likewise, when somebody has mended it
     * @throws InterruptedException if the calling thread is interrupted, which cancels; nothing is left behind
     */
    Judgement judge(Request request, Progress progress) throws EngineDown, EngineRefused, InterruptedException;
}
