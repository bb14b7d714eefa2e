package forkyard.server.judge.program;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.server.judge.play.TrialObserver;
import forkyard.wire.Act;
import forkyard.wire.Happening;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On messages and times that are made up; only the beginning is now. */
class ProgramClockTest {
    private static final int FIRST = 1;
    private static final int SECOND = 2;

    private final List<String> told = new ArrayList<>();
    private final ProgramClock clock = new ProgramClock(new TrialObserver() {
        @Override
        public void begins() {
            told.add("begins");
        }

        @Override
        public void ends() {
            told.add("ends");
        }
    });
    private final long now = System.nanoTime();

    @Test
    void aPlayWithoutProgramsTakesNoTime() {
        clock.over();

        assertThat(clock.time(now + 5_000)).isEqualTo(Duration.ZERO);
        assertThat(told).isEmpty();
    }

    @Test
    void itEndsWithTheLastThatIsHeardOfAnyProgram() {
        clock.starts(start(FIRST));
        clock.starts(start(SECOND));
        clock.heard(new Happening.Exited(FIRST, 0), now + 1_000_000_000L);
        clock.heard(new Happening.OutputEnded(FIRST, false), now + 2_000_000_000L);
        Duration before = clock.time(0);
        clock.heard(new Happening.OutputEnded(FIRST, true), now + 3_000_000_000L);
        clock.heard(new Happening.Started(SECOND, 17), now + 9_000_000_000L);

        assertThat(before).isLessThanOrEqualTo(Duration.ofSeconds(2)).isGreaterThan(Duration.ofSeconds(1));
        assertThat(clock.time(0)).isEqualTo(before.plusSeconds(1));
    }

    @Test
    void theKernelsWordOfAnEndIsNeverTooLate() {
        clock.starts(start(FIRST));
        end(FIRST, now + 1_000_000_000L);
        Duration told = clock.time(0);

        assertThat(clock.time(now + 1_500_000_000L)).isEqualTo(told.plusMillis(500));
        assertThat(clock.time(now + 500_000_000L)).isEqualTo(told);
    }

    @Test
    void neighboursAreWatchedUntilNoneIsLeftAndAgainIfOneMoreIsStarted() {
        clock.starts(start(FIRST));
        end(FIRST, now + 1_000);
        clock.starts(start(SECOND));
        assertThat(told).containsExactly("begins", "ends");

        end(SECOND, now + 2_000);
        clock.over();
        assertThat(told).containsExactly("begins", "ends", "ends");
    }

    @Test
    void whoWasNotHeardOfToTheEndIsNotWaitedFor() {
        clock.starts(start(FIRST));
        clock.heard(new Happening.Exited(FIRST, 0), now + 1_000);
        clock.over();

        assertThat(told).containsExactly("begins", "ends");
    }

    private void end(int program, long at) {
        clock.heard(new Happening.OutputEnded(program, false), at);
        clock.heard(new Happening.OutputEnded(program, true), at);
        clock.heard(new Happening.Exited(program, 0), at);
    }

    private static Act.Start start(int program) {
        return new Act.Start(program, List.of(), "Main", List.of());
    }
}
