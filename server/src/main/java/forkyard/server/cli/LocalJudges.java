package forkyard.server.cli;

import forkyard.engine.Engine;
import forkyard.engine.EngineSettings;
import forkyard.engine.EngineStatus;
import forkyard.exercise.Exercise;
import forkyard.server.judge.ContainerJudge;
import forkyard.server.judge.Gauge;
import forkyard.server.judge.Judge;
import forkyard.server.judge.JudgeSizes;
import forkyard.server.judge.Litmus;
import forkyard.server.judge.Rematch;
import forkyard.server.judge.measure.Calibrations;
import java.nio.file.Path;
import java.util.List;

/** Judges in containers of this machine's engine. */
final class LocalJudges implements JudgeSource {
    @Override
    public Open open(JudgeSizes sizes, List<Exercise> expected, Path data) {
        EngineSettings settings = settings();
        Engine engine = Engine.connect(settings);
        ContainerJudge judge = ContainerJudge.open(engine, settings.image(), sizes, new Calibrations(data));
        expected.forEach(judge::expect);
        return new InContainers(engine, judge);
    }

    /** What this process was told of the engine. */
    static EngineSettings settings() {
        try {
            return EngineSettings.fromSystem();
        } catch (IllegalArgumentException e) {
            throw Failure.judgeFailed(String.valueOf(e.getMessage()));
        }
    }

    private record InContainers(Engine engine, ContainerJudge containers) implements Open {
        @Override
        public Judge judge() {
            return containers;
        }

        @Override
        public Gauge gauge() {
            return containers.gauge();
        }

        @Override
        public Rematch rematch() {
            return containers.rematch();
        }

        @Override
        public Litmus litmus() {
            return containers.litmus();
        }

        @Override
        public EngineStatus status() {
            return engine.status();
        }

        @Override
        public void close() {
            containers.close();
            engine.close();
        }
    }
}
