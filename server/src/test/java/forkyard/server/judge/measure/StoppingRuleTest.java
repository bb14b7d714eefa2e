package forkyard.server.judge.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoppingRuleTest {
    @Test
    void looksOnlyAfterFiveEightAndTwelveForks() {
        List<Double> forks = new ArrayList<>();
        for (int n = 1; n <= 12; n++) {
            forks.add(Math.log(2) + (n % 2 == 0 ? 0.2 : -0.2));
            StoppingRule.Decision decision = StoppingRule.decide(forks, 1.0);
            assertThat(decision).isEqualTo(n == 12 ? StoppingRule.Decision.FAST_ENOUGH : StoppingRule.Decision.GO_ON);
        }
    }

    @Test
    void stopsAtTheFirstLookWhenPreciseAndFastEnough() {
        assertThat(StoppingRule.decide(same(5, 1.9), 1.4)).isEqualTo(StoppingRule.Decision.FAST_ENOUGH);
    }

    @Test
    void stopsAtTheFirstLookWhenCertainlyTooSlow() {
        assertThat(StoppingRule.decide(same(5, 1.1), 1.4)).isEqualTo(StoppingRule.Decision.TOO_SLOW);
    }

    @Test
    void aStraddlingIntervalIsNeverHeldAgainstTheStudent() {
        List<Double> forks = new ArrayList<>();
        for (int n = 0; n < 12; n++) {
            forks.add(Math.log(1.4) + (n % 2 == 0 ? 0.05 : -0.05));
        }
        assertThat(StoppingRule.decide(forks, 1.4)).isEqualTo(StoppingRule.Decision.UNDECIDED);
    }

    /** Simulated forks with a known truth; three looks cost little coverage. */
    @ParameterizedTest
    @ValueSource(doubles = {0.0, 0.01, 0.02, 0.03})
    void theIntervalAtTheEndCoversTheTruth(double spreadBetweenJvms) {
        RandomGenerator random = new SplittableRandom(7);
        int covered = 0;
        int runs = 2_000;
        for (int run = 0; run < runs; run++) {
            List<Double> forks = new ArrayList<>();
            do {
                double jvm = spreadBetweenJvms * random.nextGaussian();
                double trials = 0.02 * random.nextGaussian() / Math.sqrt(2);
                forks.add(Math.log(1.7) + jvm + trials);
            } while (StoppingRule.decide(forks, 0) == StoppingRule.Decision.GO_ON);
            Interval interval = Interval.of(forks);
            covered += interval.low() <= 1.7 && 1.7 <= interval.high() ? 1 : 0;
        }
        assertThat((double) covered / runs).isGreaterThan(0.93);
    }

    private static List<Double> same(int forks, double speedup) {
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < forks; i++) {
            all.add(Math.log(speedup) + 0.001 * (i % 3));
        }
        return all;
    }
}
