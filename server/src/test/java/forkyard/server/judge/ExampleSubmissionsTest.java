package forkyard.server.judge;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.engine.Engine;
import forkyard.engine.EngineSettings;
import forkyard.exercise.Catalog;
import forkyard.exercise.ExampleSubmission;
import forkyard.exercise.Exercise;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(Lifecycle.PER_CLASS)
class ExampleSubmissionsTest {
    private Engine engine;
    private ContainerJudge judge;

    @BeforeAll
    void open() throws Exception {
        EngineSettings settings = EngineSettings.fromSystem();
        engine = Engine.connect(settings);
        engine.awaitUp(Duration.ofSeconds(60));
        judge = ContainerJudge.open(engine, settings.image(), JudgeSizes.ofThisMachine());
    }

    @AfterAll
    void close() {
        judge.close();
        engine.close();
    }

    static Stream<Arguments> examples() throws Exception {
        String only = System.getProperty("forkyard.only", "");
        return Catalog.load(Path.of(System.getProperty("forkyard.catalog"))).exercises().stream()
                .flatMap(exercise -> exercise.examples().stream()
                        .filter(example -> (exercise.slug() + "/" + example.name()).contains(only))
                        .map(example -> Arguments.of(
                                exercise.slug() + "/" + example.verdicts() + "/" + example.name(), exercise, example)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void getsAVerdictThatItsFolderNames(String name, Exercise exercise, ExampleSubmission example) throws Exception {
        long t0 = System.nanoTime();
        Judgement judgement = judge.judge(new Request(exercise, example.files(), Request.Scope.SUBMIT, 42), step -> {});
        System.out.println(name + " -> " + judgement.verdict().label() + " " + (System.nanoTime() - t0) / 1_000_000
                + " ms " + judgement.timings() + "\n    " + judgement.verdict().exhibit());
        assertThat(example.verdicts()).contains(judgement.verdict().label());
    }
}
