package forkyard.server.judge;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.engine.Engine;
import forkyard.engine.EngineSettings;
import forkyard.exercise.Catalog;
import forkyard.exercise.ExampleSubmission;
import forkyard.exercise.Exercise;
import forkyard.exercise.Speed;
import forkyard.server.judge.compile.PreparedExercise;
import forkyard.server.judge.measure.Calibrations;
import forkyard.server.judge.measure.Measuring;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Programs of several processes in timed trials, in real containers. How fast anything is, is not asked. */
class TimedProgramsTest {
    @Test
    void aForkTimesTheProgramsBesideTheBaselineOnAllCoresAndOnOne() throws Exception {
        Exercise exercise = small(pool());
        EngineSettings settings = EngineSettings.fromSystem();
        try (Engine engine = Engine.connect(settings)) {
            engine.awaitUp(Duration.ofSeconds(60));
            try (JudgeParts parts = new JudgeParts(
                    engine, settings.image(), JudgeSizes.ofThisMachine(), new Calibrations(Path.of("none")))) {
                PreparedExercise prepared = parts.exercises().prepare(exercise);
                ExampleSubmission right = example(exercise, "a-thread-for-each");
                Entry entry = Entry.of(prepared, parts.submissions().compile(prepared, right.files()));
                assertThat(entry).isInstanceOf(Entry.Admitted.class);
                TimedSides.Contender submission =
                        new TimedSides.Contender(((Entry.Admitted) entry).classes(), Set.of("Main.java"));

                Measuring.Fork fork = parts.forks(prepared, submission, parts.terms(exercise))
                        .measure(Measuring.Part.RANKED_AND_CURVE, 2);

                assertThat(fork).isInstanceOfSatisfying(Measuring.Fork.Timed.class, timed -> {
                    Evidence.ForkTimes times = timed.times();
                    assertThat(times.pairs().size() + times.discarded()).isBetween(2, 4);
                    assertThat(times.quiet()).isEmpty();
                    assertThat(times.pairs()).allSatisfy(pair -> {
                        assertThat(pair.p()).isIn(1, 2);
                        assertThat(pair.baseline()).isPositive();
                        assertThat(pair.submission()).isPositive();
                        assertThat(pair.cpu()).isPositive();
                        assertThat(pair.mostOpen()).isBetween(1, 2);
                    });
                });
            }
        }
    }

    /** Its workers do nothing but have results signed, which shows only where there is much to do. */
    @Test
    void whoIsRightWhileItIsCheckedAndWrongWhileItIsTimedGetsThatVerdict() throws Exception {
        Exercise exercise = pool();
        try (RealJudge judge = new RealJudge()) {
            Judgement judgement = judge.verify(exercise, example(exercise, "workers-that-only-sign"))
                    .judgement();

            assertThat(judgement.verdict()).isInstanceOf(Verdict.RuleViolation.class);
            assertThat(judgement.tests()).allMatch(test -> test.outcome() == TestResult.Outcome.PASSED);
            assertThat(judgement.speedup()).isNull();
        }
    }

    private static Exercise pool() throws Exception {
        return Catalog.load(Path.of(System.getProperty("forkyard.catalog"))).exercises().stream()
                .filter(each -> each.slug().equals("process-pool-map"))
                .findFirst()
                .orElseThrow();
    }

    private static Exercise small(Exercise it) {
        Speed speed = it.speed().orElseThrow();
        Speed less = new Speed(
                speed.bound(), 100_000, speed.expected(), speed.required(), speed.fullMarks(), speed.balance());
        return Variant.of(it, "small", it.parallelism(), Optional.of(less));
    }

    private static ExampleSubmission example(Exercise exercise, String name) {
        List<ExampleSubmission> examples = exercise.examples();
        return examples.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
