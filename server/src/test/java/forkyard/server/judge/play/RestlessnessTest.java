package forkyard.server.judge.play;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.server.judge.play.Restlessness.Reading;
import forkyard.server.judge.play.Restlessness.Seen;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** On made-up clocks and counters: a step of a tenth of a second each time. */
class RestlessnessTest {
    private static final int STUDENTS_THREAD = 7;
    private static final int STEPS = 40;

    private long now = 1;
    private long compilers;
    private long students;
    private long wakeUps;

    private Reading read() {
        return new Reading(
                Duration.ofMillis(compilers + students),
                Optional.of(Duration.ofMillis(students)),
                Map.of(STUDENTS_THREAD, wakeUps));
    }

    private Seen seen(Runnable step) {
        Restlessness restlessness = new Restlessness(this::read, now);
        for (int i = 0; i < STEPS; i++) {
            now += 100_000_000;
            step.run();
            Seen seen = restlessness.tick(now);
            if (seen != null) {
                return seen;
            }
        }
        throw new AssertionError("it never says what it has seen");
    }

    /** A cold JVM compiles and collects while all the student's threads wait. */
    @Test
    void whatTheJvmDoesForItselfIsNoBusyWait() {
        assertThat(seen(() -> compilers += 60).isRestless()).isFalse();
    }

    @Test
    void spinningIs() {
        Seen seen = seen(() -> students += 60);

        assertThat(seen.isRestless()).isTrue();
        assertThat(seen.cpuShare()).isEqualTo(0.6);
    }

    @Test
    void wakingUpAgainAndAgainIs() {
        Seen seen = seen(() -> wakeUps += 10);

        assertThat(seen.isRestless()).isTrue();
        assertThat(seen.wakeUps()).isEqualTo(100);
    }

    /** A second is not enough on a busy machine; it is looked at once more before anybody is blamed. */
    @Test
    void whoComesToRestLateRests() {
        assertThat(seen(() -> students += now < 1_000_000_000L ? 60 : 0).isRestless())
                .isFalse();
    }

    @Test
    void whereSingleThreadsAreNotShownAllCount() {
        Restlessness restlessness =
                new Restlessness(() -> new Reading(Duration.ofMillis(compilers), Optional.empty(), Map.of()), now);
        Seen seen = null;
        while (seen == null) {
            now += 100_000_000;
            compilers += 60;
            seen = restlessness.tick(now);
        }

        assertThat(seen.isRestless()).isTrue();
    }
}
