package forkyard.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forkyard.wire.Event;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogTest {
    private final Log log = new Log(
            List.of(
                    entry(1, "call", 0L, 0L),
                    entry(2, "call", 0L, 1L),
                    entry(3, Event.RELEASED, "gate", 1L, 77L),
                    entry(4, "back", 0L, 1L)),
            null);

    private static Log.Entry entry(int number, String name, Object... values) {
        return new Log.Entry(number, 1, "t", name, List.of(values));
    }

    @Test
    void theOnlyEntryIsFoundByTheNumbersThatItBeginsWith() {
        assertThat(log.only("call", 0, 1).number()).isEqualTo(2);
        assertThat(log.only("back").number()).isEqualTo(4);
    }

    @Test
    void noneOrMoreThanOneIsMalformed() {
        assertThatThrownBy(() -> log.only("call", 0))
                .isInstanceOf(Malformed.class)
                .hasMessage("2 events call");
        assertThatThrownBy(() -> log.only("call", 1))
                .isInstanceOf(Malformed.class)
                .hasMessage("0 events call");
        assertThatThrownBy(() -> log.only("back", 0, 1, 2)).isInstanceOf(Malformed.class);
    }

    @Test
    void secretsAreThoseGivenAtGates() {
        assertThat(log.secrets()).containsExactly(77L);
    }
}
