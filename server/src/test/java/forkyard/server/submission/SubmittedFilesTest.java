package forkyard.server.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import forkyard.exercise.Limits;
import forkyard.server.http.Problem;
import forkyard.server.testing.TestServer;
import forkyard.wire.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SubmittedFilesTest {
    private static final String GOOD = "public final class Solution {}";

    /** Three files of 8 KiB. */
    private static Limits limits;

    @BeforeAll
    static void limits() throws Exception {
        limits = TestServer.catalog().find("plain-words").orElseThrow().limits();
    }

    @Test
    void files_come_in_the_order_of_their_names() {
        List<SourceFile> files = SubmittedFiles.check(Map.of("Solution.java", GOOD, "Helper.java", ""), limits);

        assertThat(files).containsExactly(new SourceFile("Helper.java", ""), new SourceFile("Solution.java", GOOD));
    }

    @Test
    void no_file_at_all_is_told() {
        Problem problem = refused(Map.of());

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.detail()).contains("no file", "Solution.java");
    }

    @Test
    void too_many_files_are_counted() {
        Map<String, String> files = new HashMap<>();
        for (String name : List.of("A", "B", "C", "D")) {
            files.put(name + ".java", "");
        }

        Problem problem = refused(files);

        assertThat(problem.status()).isEqualTo(413);
        assertThat(problem.detail()).contains("4 files", "at most 3");
    }

    @Test
    void a_file_is_measured_in_bytes_of_utf_8() {
        Map<String, String> fits = Map.of("Solution.java", "//" + "é".repeat(4095));

        assertThat(SubmittedFiles.check(fits, limits)).hasSize(1);
        Problem problem = refused(Map.of("Solution.java", "//" + "é".repeat(4096)));
        assertThat(problem.status()).isEqualTo(413);
        assertThat(problem.detail()).contains("Solution.java", "8194 bytes", "8 KiB");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "../Solution.java, path",
        "src/Solution.java, path",
        "C:\\Solution.java, path",
        "/etc/passwd, path",
        "Solution.class, .java",
        "Solution, .java",
        "'', .java",
        ".java, name of a Java class",
        "1st.java, name of a Java class",
        "package-info.java, name of a Java class",
        "So lution.java, name of a Java class",
        "Größe.java, name of a Java class",
    })
    void a_name_that_is_no_java_file_is_refused_with_the_reason(String name, String reason) {
        Problem problem = refused(Map.of(name, GOOD));

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.message()).contains(reason));
    }

    @Test
    void a_nul_in_a_name_is_named_and_not_echoed() {
        Problem problem = refused(Map.of("Sol\0ution.java", GOOD));

        assertThat(problem.detail()).contains("NUL").doesNotContain("\0");
    }

    @Test
    void a_nul_in_a_text_is_found_by_its_line() {
        Problem problem = refused(Map.of("Solution.java", "class A {\n\n\0}"));

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.detail()).contains("Solution.java", "NUL", "line 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "\ude00", "\ude00\ud83d", "a\ud83db"})
    void half_a_character_is_no_text(String half) {
        Problem problem = refused(Map.of("Solution.java", "class A {\n\"" + half + "\"}"));

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.detail()).contains("Solution.java", "line 2", "UTF-8");
    }

    @Test
    void whole_characters_beyond_the_first_plane_are_text() {
        assertThat(SubmittedFiles.check(Map.of("Solution.java", "// \ud83d\ude00"), limits))
                .hasSize(1);
    }

    @Test
    void names_that_differ_in_case_only_are_refused() {
        Problem problem = refused(Map.of("Solution.java", GOOD, "solution.java", GOOD));

        assertThat(problem.detail()).contains("Solution.java", "solution.java", "case");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "package p;",
                "\n  package p;",
                "// a comment\npackage p;",
                "/* a\n comment */ /** another */\tpackage\np;",
                "\uFEFFpackage p;",
                "package/**/p;"
            })
    void a_package_statement_is_refused(String source) {
        Problem problem = refused(Map.of("Solution.java", source));

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.detail()).contains("Solution.java", "package statement", "delete it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// package p;\nclass A {}",
                "/* package p; */ class A {}",
                "class packageA {}",
                "packages p;",
                "/* never closed package p;",
                "import java.util.*;\nclass A { String s = \"package p;\"; }",
                ""
            })
    void other_uses_of_the_word_are_not(String source) {
        assertThat(SubmittedFiles.check(Map.of("Solution.java", source), limits))
                .hasSize(1);
    }

    @Test
    void the_line_of_a_package_statement_is_told() {
        assertThat(refused(Map.of("Solution.java", "/*\n\n*/\npackage p;")).detail())
                .contains("line 4");
    }

    @Test
    void every_faulty_file_is_named_at_once() {
        Problem problem = refused(Map.of("Solution.java", "package p;", "notes.txt", "hello"));

        assertThat(problem.errors())
                .extracting(Problem.FieldError::field)
                .containsExactly("files.notes.txt", "files.Solution.java");
    }

    private static Problem refused(Map<String, String> files) {
        return catchThrowableOfType(Problem.class, () -> SubmittedFiles.check(files, limits));
    }
}
