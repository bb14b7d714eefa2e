package forkyard.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TextPropertyTest {
    @Property(tries = 3_000)
    void clippedTextFitsAndBeginsAsItWas(@ForAll String text, @ForAll @IntRange(min = 3, max = 300) int bytes) {
        String clipped = Text.clip(text, bytes);
        assertThat(clipped.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(bytes);
        if (text.getBytes(StandardCharsets.UTF_8).length + 3 <= bytes) {
            assertThat(clipped).isEqualTo(text);
        }
        assertThat(text).startsWith(clipped.endsWith("…") ? clipped.substring(0, clipped.length() - 1) : clipped);
    }

    @Example
    void nothingReadsAsNull() {
        assertThat(Text.clip(null, 10)).isEqualTo("null");
    }
}
