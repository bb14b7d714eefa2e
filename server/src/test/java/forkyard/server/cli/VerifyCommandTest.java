package forkyard.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.exercise.Catalog;
import forkyard.server.testing.ScriptedJudge;
import forkyard.server.testing.TestServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The scripted judge goes by a word in a comment of the example. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VerifyCommandTest {
    @TempDir
    Path catalog;

    private ScriptedGauge gauge = new ScriptedGauge(0.01, true);
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void copy() throws Exception {
        Path own = Path.of(Objects.requireNonNull(TestServer.class.getResource("/forkyard/server/catalog"))
                .toURI());
        try (Stream<Path> files = Files.walk(own)) {
            for (Path file : files.sorted().toList()) {
                Path copy = catalog.resolve(own.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    @Test
    void examples_that_get_what_their_folders_name_are_good_news() throws Exception {
        example("WRONG-ANSWER", "first-word", "// wrong");

        assertThat(verify("plain-words")).isZero();
        assertThat(out.toString())
                .contains("plain-words/ACCEPTED/right: ACCEPTED", "plain-words/WRONG-ANSWER/first-word: WRONG-ANSWER")
                .contains("2 as named, 0 other, 0 undecided");
    }

    @Test
    void another_verdict_is_bad_news_with_its_reason() throws Exception {
        example("RACE", "first-word", "// wrong");

        assertThat(verify("plain-words")).isEqualTo(1);
        assertThat(out.toString())
                .contains("WRONG      plain-words/RACE/first-word: WRONG-ANSWER", "The first word is wrong.");
    }

    @Test
    void an_exercise_that_nothing_solves_is_bad_news() throws Exception {
        example("ACCEPTED", "right", "// wrong");
        example("WRONG-ANSWER", "first-word", "// wrong");

        assertThat(verify("plain-words")).isEqualTo(1);
        assertThat(out.toString()).contains("plain-words: no example submission was accepted");
    }

    @Test
    void an_exercise_with_faults_is_bad_news_when_all_are_verified() throws Exception {
        Files.writeString(catalog.resolve("plain-words/parallel.yaml"), "runner: bicycles\n");

        assertThat(verify()).isEqualTo(1);
        assertThat(out.toString()).contains("fault      plain-words/parallel.yaml:1");
    }

    @Test
    void input_and_answer_may_not_take_too_long() throws Exception {
        assertThat(verify("fast-sum")).isZero();
        assertThat(out.toString()).contains("ok         fast-sum: input and answer take 1.0 %");

        gauge = new ScriptedGauge(0.05, true);
        assertThat(verify("fast-sum")).isEqualTo(1);
        assertThat(out.toString()).contains("WRONG      fast-sum: input and answer take 5.0 %");

        gauge = new ScriptedGauge(0.05, false);
        assertThat(verify("fast-sum")).isZero();
        assertThat(out.toString())
                .contains("undecided  fast-sum: input and answer take 5.0 %", "Something else used the machine");
    }

    @Test
    void an_unknown_exercise_is_told_with_those_there_are() throws Exception {
        assertThat(verify("plain-word")).isEqualTo(2);
        assertThat(err.toString()).contains("plain-words", "fast-sum").hasLineCount(1);
    }

    private void example(String verdict, String name, String source) throws IOException {
        Path file = catalog.resolve("plain-words/submissions")
                .resolve(verdict)
                .resolve(name)
                .resolve("Solution.java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, source + "\npublic class Solution {}\n");
    }

    private int verify(String... slugs) throws Exception {
        Catalog copy = Catalog.load(catalog);
        CommandLine line = Commands.commandLine(
                new VerifyCommand((sizes, expected, data) -> new Opened(new ScriptedJudge(), gauge), () -> copy));
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return line.execute(Stream.concat(Stream.of("verify"), Stream.of(slugs)).toArray(String[]::new));
    }
}
