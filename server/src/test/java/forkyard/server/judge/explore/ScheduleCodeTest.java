package forkyard.server.judge.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleCodeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "x1/25.0.3/bounded-buffer/1-0123456789ab/c2/0:12,1:5,w2",
                "x12/25/a/2/c1/",
                "x1/25.0.3/dining-philosophers/1-0123456789ab/c1/0:1,1:2,s400"
            })
    void readsWhatItWrites(String text) {
        assertThat(ScheduleCode.parse(text)).hasToString(text);
        assertThat(ScheduleCode.parse("  " + text + "\n")).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0:12 1:5",
                "x1/25.0.3/bounded-buffer/1-0123456789ab/c2/0:12;rm -rf",
                "x1/25.0.3/../1/c1/0:1",
                "x1/25.0.3/a/1/c1/0:1,",
                "x99999999999/25/a/1/c1/0:1"
            })
    void saysWhatOneLooksLike(String text) {
        assertThatThrownBy(() -> ScheduleCode.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("One looks like x1/");
    }

    @Test
    void namesTheFirstThingInWhichItDiffers() {
        ScheduleCode here = ScheduleCode.parse("x2/25.0.3/a/2-f/c1/");

        assertThat(here.misfit(here)).isEmpty();
        assertThat(ScheduleCode.parse("x1/25.0.3/a/2-f/c1/").misfit(here).orElseThrow())
                .contains("version 1 of the explorer", "version 2");
        assertThat(ScheduleCode.parse("x2/26/a/2-f/c1/").misfit(here).orElseThrow())
                .contains("JDK 26", "JDK 25.0.3");
        assertThat(ScheduleCode.parse("x2/25.0.3/a/1-f/c1/").misfit(here).orElseThrow())
                .contains("version 1-f of the exercise");
    }
}
