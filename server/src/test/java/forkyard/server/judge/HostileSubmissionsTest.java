package forkyard.server.judge;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.exercise.Catalog;
import forkyard.exercise.ExampleSubmission;
import forkyard.exercise.Exercise;
import forkyard.server.verify.Verified;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people submit who want anything but to solve an exercise: each has its verdict, and the judge goes on. */
@TestInstance(Lifecycle.PER_CLASS)
class HostileSubmissionsTest {
    private RealJudge judge;

    @BeforeAll
    void open() throws Exception {
        judge = new RealJudge();
    }

    @AfterAll
    void close() {
        judge.close();
    }

    static Stream<Arguments> submissions() throws Exception {
        Path folder =
                Path.of(Objects.requireNonNull(HostileSubmissionsTest.class.getResource("/forkyard/server/hostile"))
                        .toURI());
        Catalog catalog = Catalog.load(folder);
        assertThat(catalog.faulty()).isEmpty();
        return catalog.exercises().stream()
                .flatMap(exercise -> exercise.examples().stream()
                        .map(each ->
                                Arguments.of(String.join("_", each.verdicts()) + "/" + each.name(), exercise, each)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("submissions")
    void getsTheVerdictOfItsFolder(String name, Exercise exercise, ExampleSubmission submission) throws Exception {
        Verified verified = judge.verify(exercise, submission);

        assertThat(verified.judgement().verdict().label())
                .as("%s", verified.judgement().verdict().exhibit())
                .isIn(submission.verdicts());
        if (name.endsWith("/writes-to-the-terminal")) {
            assertThat(verified.judgement().verdict().exhibit())
                    .isInstanceOfSatisfying(Exhibit.Processes.class, HostileSubmissionsTest::isShownWhereItWentWrong);
        }
    }

    private static void isShownWhereItWentWrong(Exhibit.Processes shown) {
        Transcript transcript = Objects.requireNonNull(shown.transcript());
        assertThat(transcript.sentence())
                .endsWith(": at byte 4 (line 1) the program said \"\\x1b[2Je\\xff\\n\"; expected: e\\n.");
        assertThat(transcript.messages()).anySatisfy(message -> {
            assertThat(message.by()).isEqualTo(Transcript.Speaker.PROGRAM);
            assertThat(message.text()).isEqualTo("don");
            assertThat(message.wrong()).isEqualTo("\\x1b[2Je\\xff\\n");
            assertThat(message.expected()).isEqualTo("e\\n");
        });
    }
}
