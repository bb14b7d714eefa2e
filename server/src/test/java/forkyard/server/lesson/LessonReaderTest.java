package forkyard.server.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LessonReaderTest {
    @Test
    void testsStandWhereTheTextHasThem() throws Exception {
        Lesson lesson = LessonReader.read("x", """
                # A title

                The first
                paragraph.

                ```litmus StoreBuffering
                Plain
                0, 0 | surprising | Never mind.
                ```

                ```litmus StoreBufferingVolatile
                Volatile
                0, 0 | forbidden | No.
                ```
                The end.
                """);

        assertThat(lesson.title()).isEqualTo("A title");
        assertThat(lesson.summary()).isEqualTo("The first paragraph.");
        assertThat(lesson.sections()).hasSize(2);
        assertThat(lesson.sections().getFirst().tests())
                .extracting(LitmusTest::title)
                .containsExactly("Plain", "Volatile");
        assertThat(lesson.sections().getLast().html()).contains("The end.");
        assertThat(lesson.sections().getLast().tests()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Text; line 1, begins with",
                "# T\\n```litmus\\n```; line 2, names the class",
                "# T\\n```litmus No\\nTitle\\n```; line 4, shows a litmus test that is not there: No",
                "# T\\n```litmus StaleFlag; line 2, has a litmus test that needs a title",
                "# T\\n```litmus StaleFlag\\nTitle\\nseen | likely | S.\\n```; line 4, says that an outcome is likely",
                "# T\\n```litmus StaleFlag\\nTitle\\nseen; line 4, has an outcome that is not like",
            })
    void aFaultIsToldWithItsLine(String markdown, String fault) {
        assertThatThrownBy(() -> LessonReader.read("x", markdown.replace("\\n", "\n")))
                .isInstanceOf(LessonFault.class)
                .hasMessageStartingWith("lessons/x/lesson.md, ")
                .hasMessageContaining(fault);
    }
}
