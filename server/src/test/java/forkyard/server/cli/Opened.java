package forkyard.server.cli;

import forkyard.engine.EngineStatus;
import forkyard.server.judge.Gauge;
import forkyard.server.judge.Judge;
import forkyard.server.judge.Litmus;
import forkyard.server.judge.Rematch;
import forkyard.server.testing.ScriptedLitmus;
import forkyard.server.testing.ScriptedRematch;

/** A judge without an engine. */
record Opened(Judge judge, Gauge gauge) implements JudgeSource.Open {
    Opened(Judge judge) {
        this(judge, new ScriptedGauge(0.01, true));
    }

    @Override
    public Rematch rematch() {
        return new ScriptedRematch();
    }

    @Override
    public Litmus litmus() {
        return new ScriptedLitmus();
    }

    @Override
    public EngineStatus status() {
        return new EngineStatus(EngineStatus.State.UP, "Sandboxes start.");
    }

    @Override
    public void close() {}
}
