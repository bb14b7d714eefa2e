package forkyard.server.cli;

import forkyard.engine.EngineStatus;
import forkyard.exercise.Exercise;
import forkyard.server.judge.Gauge;
import forkyard.server.judge.Judge;
import forkyard.server.judge.JudgeSizes;
import forkyard.server.judge.Litmus;
import forkyard.server.judge.Rematch;
import java.nio.file.Path;
import java.util.List;

/** Where a command gets its judge from. */
interface JudgeSource {
    /**
     * Starts a judge; its containers get ready in the background.
     *
     * @param expected exercises to be ready for
     * @param data folder with what is known about this machine
     * @throws Failure if it cannot work here, with the mend
     */
    Open open(JudgeSizes sizes, List<Exercise> expected, Path data);

    /** A judge at work. */
    interface Open extends AutoCloseable {
        Judge judge();

        Gauge gauge();

        Rematch rematch();

        Litmus litmus();

        EngineStatus status();

        /** Takes its containers down. */
        @Override
        void close();
    }
}
