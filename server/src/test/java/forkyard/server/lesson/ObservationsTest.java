package forkyard.server.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forkyard.server.http.Problem;
import forkyard.server.lesson.LitmusTest.Kind;
import forkyard.server.lesson.LitmusTest.Outcome;
import forkyard.server.testing.ScriptedLitmus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ObservationsTest {
    private static final LitmusTest TEST = new LitmusTest(
            "Test",
            "A test",
            "",
            List.of(new Outcome("0, 1", Kind.POSSIBLE, ""), new Outcome("1, 0", Kind.POSSIBLE, "")));

    private Instant now = Instant.EPOCH;
    private final InstantSource time = () -> now;
    private final Clock clock = time.withZone(ZoneOffset.UTC);
    private final Observations observations = new Observations(new ScriptedLitmus(), clock);

    @Test
    void betweenTwoOthersHaveTheCores() throws Exception {
        observations.observe(UUID.randomUUID(), TEST);

        assertThatThrownBy(() -> observations.observe(UUID.randomUUID(), TEST))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.status()).isEqualTo(429);
                    assertThat(problem.retryAfter()).isPositive();
                });
        now = now.plusSeconds(2);
        assertThat(observations.observe(UUID.randomUUID(), TEST).total()).isEqualTo(4);
    }

    @Test
    void oneAccountHasItsShare() throws Exception {
        UUID hasty = UUID.randomUUID();
        for (int i = 0; i < 60; i++) {
            observations.observe(hasty, TEST);
            now = now.plusSeconds(2);
        }

        assertThatThrownBy(() -> observations.observe(hasty, TEST))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo("too-many-observations"));
        assertThat(observations.observe(UUID.randomUUID(), TEST).total()).isEqualTo(4);
        now = now.plus(Duration.ofMinutes(10));
        assertThat(observations.observe(hasty, TEST).total()).isEqualTo(4);
    }
}
