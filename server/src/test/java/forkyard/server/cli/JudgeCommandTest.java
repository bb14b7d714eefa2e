package forkyard.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import forkyard.engine.Outage;
import forkyard.exercise.Catalog;
import forkyard.server.judge.Request;
import forkyard.server.testing.Browser;
import forkyard.server.testing.ScriptedJudge;
import forkyard.server.testing.TestServer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JudgeCommandTest {
    private static Catalog catalog;

    @TempDir
    Path folder;

    private final ScriptedJudge judge = new ScriptedJudge();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void read() throws Exception {
        catalog = TestServer.catalog();
    }

    @Test
    void an_accepted_submission_is_good_news() throws Exception {
        int status = run("judge", "plain-words", solution("// right"));

        assertThat(status).isZero();
        assertThat(out.toString()).contains("ACCEPTED  All cases passed.", "sample", "3 ms");
        assertThat(err.toString()).contains("Compiling", "Checking 1 of 2");
    }

    @Test
    void another_verdict_is_bad_news_with_its_evidence() throws Exception {
        int status = run("judge", "plain-words", solution("// wrong"));

        assertThat(status).isEqualTo(1);
        assertThat(out.toString())
                .contains("WRONG-ANSWER  The first word is wrong.", "expected: three", "actual: <b>four</b>");
    }

    @Test
    void a_compile_error_shows_where() throws Exception {
        int status = run("judge", "plain-words", solution("// does not compile"));

        assertThat(status).isEqualTo(1);
        assertThat(out.toString()).contains("Solution.java:3:5: error: ';' expected", "COMPILE-ERROR");
    }

    @Test
    void a_speedup_is_told_in_one_sentence() throws Exception {
        run("judge", "fast-sum", solution("// speed 1.82 1.78 1.86"));

        assertThat(out.toString())
                .contains("1.82 times faster on 2 cores, 95 % sure it is between 1.78 and 1.86", "required: 1.40");
    }

    @Test
    void an_engine_that_is_down_is_the_judges_failure() throws Exception {
        judge.outage(Outage.down("The engine does not answer; start it with ./forkyard engine start."));

        int status = run("judge", "plain-words", solution("// right"));

        assertThat(status).isEqualTo(3);
        assertThat(err.toString())
                .endsWith("forkyard: The engine does not answer; start it with ./forkyard engine start.\n");
    }

    @Test
    void run_tries_the_samples_only() throws Exception {
        run("judge", "--run", "plain-words", solution("// right"));

        assertThat(judge.requests().getFirst().scope()).isEqualTo(Request.Scope.RUN);
    }

    @Test
    void json_is_what_the_server_answers(@TempDir Path data) throws Exception {
        int status = run("judge", "--json", "fast-sum", solution("// speed 1.82 1.78 1.86"));
        JsonNode printed = new ObjectMapper().readTree(out.toString());

        assertThat(status).isZero();
        assertThat(out.toString()).hasLineCount(1);
        assertThat(err.toString()).isEmpty();
        try (TestServer server = TestServer.start(data)) {
            Browser browser = server.browser();
            JsonNode answered = browser.judged("fast-sum", "// speed 1.82 1.78 1.86");
            TreeSet<String> names = new TreeSet<>();
            answered.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                if (name.equals("id") || name.equals("submittedAt")) {
                    assertThat(printed.path(name).isNull()).as(name).isTrue();
                } else if (!name.equals("timings")) {
                    assertThat(printed.path(name)).as(name).isEqualTo(answered.path(name));
                }
            }
            assertThat(printed.path("timings").path("compile"))
                    .isEqualTo(answered.path("timings").path("compile"));
            assertThat(printed.path("timings").path("queue").isNull()).isTrue();
        }
    }

    @Test
    void what_a_student_prints_cannot_command_the_terminal() throws Exception {
        assertThat(Printable.text("\u001b[2Jred\u0007\u202e\n\tkept")).isEqualTo("\uFFFD[2Jred\uFFFD\uFFFD\n\tkept");
        assertThat(Printable.line("one\ntwo\u001b")).isEqualTo("one two\uFFFD");
    }

    @Test
    void an_unknown_exercise_is_told_with_those_there_are() throws Exception {
        assertBad("plain-words", "fast-sum", run("judge", "plain-word", solution("// right")));
    }

    @Test
    void a_file_that_cannot_be_read_is_named() {
        assertBad(
                "None.java",
                "cannot be read",
                run("judge", "plain-words", folder.resolve("None.java").toString()));
    }

    @Test
    void a_folder_is_no_file() {
        assertBad("is a folder", "name the files", run("judge", "plain-words", folder.toString()));
    }

    @Test
    void bytes_that_are_no_text_are_found() throws Exception {
        Path file = folder.resolve("Solution.java");
        Files.write(file, new byte[] {'a', 'b', (byte) 0xFF, 'c'});

        assertBad("not UTF-8", "offset 2", run("judge", "plain-words", file.toString()));
    }

    @Test
    void files_are_checked_as_the_server_checks_them() throws Exception {
        assertBad("package statement", "line 1", run("judge", "plain-words", solution("package p;")));
    }

    @Test
    void a_name_comes_once() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other")).resolve("Solution.java");
        Files.writeString(other, "");

        assertBad("Solution.java", "once", run("judge", "plain-words", solution(""), other.toString()));
    }

    @Test
    void no_file_at_all_is_told() {
        assertBad("FILE", "--help", run("judge", "plain-words"));
    }

    @Test
    void an_unknown_option_is_told() throws Exception {
        assertBad("--fast", "--help", run("judge", "--fast", "plain-words", solution("")));
    }

    private void assertBad(String first, String second, int status) {
        assertThat(status).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("forkyard: ")
                .contains(first, second)
                .hasLineCount(1);
        assertThat(out.toString()).isEmpty();
        assertThat(judge.begun()).isZero();
    }

    private String solution(String text) throws Exception {
        return Files.writeString(folder.resolve("Solution.java"), text).toString();
    }

    private int run(String... arguments) {
        CommandLine line =
                Commands.commandLine(new JudgeCommand((sizes, expected, data) -> new Opened(judge), () -> catalog));
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }
}
