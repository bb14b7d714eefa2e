package forkyard.server.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import forkyard.server.testing.Browser;
import forkyard.server.testing.Browser.Answer;
import forkyard.server.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a real disk that is small and then full. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DiskFullTest {
    @TempDir
    Path disk;

    private boolean mounted;

    @BeforeEach
    void mount() throws Exception {
        mounted = run("mount", "-t", "tmpfs", "-o", "size=100m", "tmpfs", disk.toString());
        assumeTrue(mounted, "only root can mount a small disk");
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            run("umount", "--lazy", disk.toString());
        }
    }

    @Test
    void nothing_new_is_taken_and_what_was_accepted_is_judged_all_the_same() throws Exception {
        try (TestServer server = TestServer.start(disk.resolve("data"))) {
            Browser browser = server.browser();
            String accepted = browser.submit("plain-words", "// waits");
            browser.watchUntil(accepted, "test");
            Files.write(disk.resolve("ballast"), new byte[80 << 20]);

            Answer refused = browser.trySubmit("plain-words", "submit", "// right");
            server.judge().release();

            assertThat(refused.status()).isEqualTo(507);
            assertThat(refused.problem()).isEqualTo("disk-full");
            assertThat(browser.watch(accepted).getLast().data().path("verdict").asText())
                    .isEqualTo("ACCEPTED");

            Files.delete(disk.resolve("ballast"));

            assertThat(browser.trySubmit("plain-words", "submit", "// right").status())
                    .isEqualTo(202);
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    }
}
