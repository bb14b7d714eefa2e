package forkyard.server.judge;

import forkyard.engine.Engine;
import forkyard.engine.EngineSettings;
import forkyard.exercise.ExampleSubmission;
import forkyard.exercise.Exercise;
import forkyard.server.judge.measure.Calibrations;
import forkyard.server.verify.Verified;
import forkyard.server.verify.Verifier;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;

/** The judge with this machine's engine. */
final class RealJudge implements AutoCloseable {
    private final Engine engine;
    private final ContainerJudge judge;

    RealJudge() throws Exception {
        EngineSettings settings = EngineSettings.fromSystem();
        engine = Engine.connect(settings);
        engine.awaitUp(Duration.ofSeconds(60));
        judge = ContainerJudge.open(
                engine, settings.image(), JudgeSizes.ofThisMachine(), new Calibrations(Path.of("none")));
    }

    Verified verify(Exercise exercise, ExampleSubmission example) throws Exception {
        return new Verifier(judge, new SecureRandom()).verify(exercise, example);
    }

    Judgement judge(Request request) throws Exception {
        return judge.judge(request, Progress.SILENT);
    }

    Rematch rematch() {
        return judge.rematch();
    }

    Litmus litmus() {
        return judge.litmus();
    }

    Gauge gauge() {
        return judge.gauge();
    }

    @Override
    public void close() {
        judge.close();
        engine.close();
    }
}
