package forkyard.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ShownTest {
    @Test
    void textIsShownAsItIsAndLineEndsAreSeen() {
        assertThat(Shown.of("Grüße, 世界 😀\r\n\tC:\\".getBytes(UTF_8))).isEqualTo("Grüße, 世界 😀\\r\\n\\tC:\\\\");
    }

    @Test
    void whatIsNoTextIsShownAsNumbers() {
        assertThat(Shown.of("\0a\33[0mé\377".getBytes(ISO_8859_1))).isEqualTo("\\x00a\\x1b[0m\\xe9\\xff");
        assertThat(Shown.of(Arrays.copyOf("cut ü".getBytes(UTF_8), 5))).isEqualTo("cut \\xc3");
    }

    @Test
    void whatWouldTurnTheTextRoundIsShownAsNumbersToo() {
        assertThat(Shown.of("a\u202eb".getBytes(UTF_8))).isEqualTo("a\\u202eb");
    }
}
