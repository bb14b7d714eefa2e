package forkyard.server.judge;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.exercise.ExampleSubmission;
import forkyard.exercise.Exercise;
import forkyard.server.verify.Verified;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Programs that want a better figure than they deserve get their verdicts. Those that are let be because they gain nothing are measured
 * by {@code ./forkyard bench cheats}.
 */
@TestInstance(Lifecycle.PER_CLASS)
class SpeedCheatsTest {
    private RealJudge judge;

    @BeforeAll
    void open() throws Exception {
        judge = new RealJudge();
    }

    @AfterAll
    void close() {
        judge.close();
    }

    static Stream<Arguments> cheats() throws Exception {
        Exercise whole = Variant.knownSpeedup();
        Exercise exercise = Boolean.getBoolean("forkyard.test.all") ? whole : Variant.quarter(whole);
        return exercise.examples().stream()
                .filter(each -> !each.verdicts().contains("ACCEPTED"))
                .map(each -> Arguments.of(String.join("_", each.verdicts()) + "/" + each.name(), exercise, each));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cheats")
    void getsTheVerdictOfItsFolder(String name, Exercise exercise, ExampleSubmission cheat) throws Exception {
        Verified verified = judge.verify(exercise, cheat);

        assertThat(verified.match())
                .as("%s", verified.judgement().verdict().exhibit())
                .isNotEqualTo(Verified.Match.OTHER);
    }
}
