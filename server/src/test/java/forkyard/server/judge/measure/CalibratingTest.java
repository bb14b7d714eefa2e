package forkyard.server.judge.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On times that are made up. */
class CalibratingTest {
    private static final Duration WANTED = Duration.ofMillis(500);

    private final List<Integer> tried = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"1, 1", "1000, 1", "100000000, 1", "1000, 2", "1000000, 1.1"})
    void findsTheSizeThatTakesHalfASecondWhereverItBegins(int first, double exponent) throws Exception {
        Calibrating.Found found = Calibrating.find(first, WANTED, size -> {
            tried.add(size);
            return Duration.ofNanos(Math.round(Math.pow(size, exponent) * 50_000));
        });

        assertThat(found.baseline()).isBetween(Duration.ofMillis(455), Duration.ofMillis(550));
        assertThat(tried).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void takesTheClosestWhereNoSizeIsRight() throws Exception {
        Calibrating.Found found = Calibrating.find(1, WANTED, size -> Duration.ofMillis(size == 1 ? 300 : 1_500));

        assertThat(found.size()).isEqualTo(1);
    }
}
