package forkyard.server.cli;

import forkyard.engine.EngineStatus;
import forkyard.server.judge.Judge;

/** A judge without an engine. */
record Opened(Judge judge) implements JudgeSource.Open {
    @Override
    public EngineStatus status() {
        return new EngineStatus(EngineStatus.State.UP, "Sandboxes start.");
    }

    @Override
    public void close() {}
}
