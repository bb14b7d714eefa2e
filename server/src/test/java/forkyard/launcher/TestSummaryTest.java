package forkyard.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.launcher.Shell.Ended;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TestSummaryTest {
    @TempDir
    Path folder;

    @Test
    void counts_every_report_and_gives_the_reason_of_each_skipped_test() throws Exception {
        report("wire", "<testcase classname='SealTest' name='opens'/><testcase classname='SealTest' name='closes'/>");
        report(
                "sandbox/engine",
                "<testcase classname='LimitTest' name='memory'><skipped message='no swap here'/></testcase>"
                        + "<testcase classname='LimitTest' name='pids'/>");

        Ended summary = summary();

        assertThat(summary.status()).isZero();
        assertThat(summary.output()).isEqualTo("""
                skipped  LimitTest: memory: no swap here
                3 passed, 0 failed, 1 skipped
                """);
    }

    @Test
    void a_failure_and_an_error_both_fail() throws Exception {
        report(
                "wire",
                "<testcase classname='A' name='a'><failure message='&#10;expected: 1&#10;but was: 2'/></testcase><testcase classname='B' name='b'><error/></testcase>");

        Ended summary = summary();

        assertThat(summary.status()).isEqualTo(1);
        assertThat(summary.output())
                .contains("failed   A: a: expected: 1 but was: 2\n", "failed   B: b: no reason given\n");
        assertThat(summary.lastLine()).isEqualTo("0 passed, 2 failed, 0 skipped");
    }

    @Test
    void no_test_at_all_is_no_success() throws Exception {
        Ended summary = summary();

        assertThat(summary.status()).isEqualTo(1);
        assertThat(summary.lastLine()).isEqualTo("0 passed, 0 failed, 0 skipped");
    }

    private Ended summary() throws Exception {
        return Shell.in(folder)
                .run(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        Shell.checkout().resolve("scripts/TestSummary.java").toString(),
                        folder.toString());
    }

    private void report(String module, String cases) throws Exception {
        Path reports = Files.createDirectories(folder.resolve(module).resolve("target/surefire-reports"));
        Files.writeString(reports.resolve("TEST-" + cases.hashCode() + ".xml"), "<testsuite>" + cases + "</testsuite>");
    }
}
