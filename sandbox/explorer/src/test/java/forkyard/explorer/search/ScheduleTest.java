package forkyard.explorer.search;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", "0:", ":3", "0:x", "w", "wx", "0:-1", "1:2:3", "0:12345678901", "0:12,1:5"})
    void saysWhichPartItCannotRead(String part) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Schedule.parse("0:12 " + part))
                .withMessageContaining("'" + part + "'");
    }
}
