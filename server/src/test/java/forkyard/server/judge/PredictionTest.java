package forkyard.server.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import forkyard.engine.Engine;
import forkyard.engine.EngineSettings;
import forkyard.exercise.Catalog;
import forkyard.exercise.Exercise;
import forkyard.exercise.Speed;
import forkyard.server.judge.compile.PreparedExercise;
import forkyard.server.judge.measure.Calibrations;
import forkyard.server.judge.play.PlayLimits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Example submissions, counted in real containers on a small input. */
@TestInstance(Lifecycle.PER_CLASS)
class PredictionTest {
    private static final Speedup MEASURED = new Speedup(2, 1.8, 1.75, 1.85, 1.4, true, 5, 0, List.of(), null);

    private Engine engine;
    private JudgeParts parts;
    private Exercise exercise;

    @BeforeAll
    void open() throws Exception {
        EngineSettings settings = EngineSettings.fromSystem();
        engine = Engine.connect(settings);
        engine.awaitUp(Duration.ofSeconds(60));
        parts = new JudgeParts(engine, settings.image(), JudgeSizes.ofThisMachine(), new Calibrations(Path.of("none")));
        exercise = shorter(Catalog.load(Path.of(System.getProperty("forkyard.catalog"))).exercises().stream()
                .filter(each -> each.slug().equals("mergesort-forkjoin"))
                .findFirst()
                .orElseThrow());
    }

    @AfterAll
    void close() {
        parts.close();
        engine.close();
    }

    @Test
    void aMergesortWhoseMergesAreSequentialScalesToAFewCores() throws Exception {
        Predicted predicted = predict("sequential-merge");

        Predicted.Scaling scaling = Objects.requireNonNull(predicted.scaling(), predicted.sentence());
        assertThat(scaling.parallelism()).isBetween(4.0, 16.0);
        assertThat(scaling.forks()).isPositive();
        assertThat(scaling.points().getLast().high()).isEqualTo(scaling.parallelism());
        assertThat(predicted.sentence()).startsWith("Your program could use about ");
    }

    @Test
    void oneThatJoinsAtOnceScalesToOne() throws Exception {
        Predicted predicted = predict("join-at-once");

        Predicted.Scaling scaling = Objects.requireNonNull(predicted.scaling(), predicted.sentence());
        assertThat(scaling.parallelism()).isCloseTo(1, within(0.005));
        assertThat(predicted.sentence()).contains("one core, however many there are: parallelism 1.00");
    }

    private Predicted predict(String example) throws Exception {
        PreparedExercise prepared = parts.exercises().prepare(exercise);
        var files = exercise.examples().stream()
                .filter(each -> each.name().equals(example))
                .findFirst()
                .orElseThrow()
                .files();
        Entry entry = Entry.of(prepared, parts.submissions().compile(prepared, files));
        assertThat(entry).isInstanceOf(Entry.Admitted.class);
        Predicted predicted =
                parts.predict(prepared, ((Entry.Admitted) entry).classes(), PlayLimits.of(exercise.limits()), MEASURED);
        return Objects.requireNonNull(predicted);
    }

    private static Exercise shorter(Exercise it) {
        Speed speed = it.speed().orElseThrow();
        Speed eighth = new Speed(
                speed.bound(),
                speed.size() / 8,
                speed.expected(),
                speed.required(),
                speed.fullMarks(),
                speed.balance());
        return Variant.of(it, "counted", it.parallelism(), Optional.of(eighth));
    }
}
