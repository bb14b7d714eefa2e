package forkyard.server.browser;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import forkyard.engine.Outage;
import forkyard.server.testing.TestServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real pages, server and database; the engine that is away is a script's. */
class OutageJourneyTest {
    private static final Path JOURNEY = Path.of("../frontend/browser/outage.mjs");
    private static final Duration A_WHILE = Duration.ofSeconds(3);

    @TempDir
    private Path data;

    @Test
    @Timeout(value = 3, unit = MINUTES)
    void withoutAnEngineSubmissionsAreKeptAndThePageSaysSo() throws Exception {
        try (TestServer server = TestServer.start(data)) {
            server.judge().outage(Outage.down("The engine does not answer; start it with ./forkyard engine start."));
            Process journey = new ProcessBuilder("node", JOURNEY.toString(), server.address(), "plain-words")
                    .redirectErrorStream(true)
                    .start();
            try {
                await().atMost(Duration.ofMinutes(1)).until(() -> server.judge().begun() > 0 || !journey.isAlive());
                Thread.sleep(A_WHILE);
                server.judge().outage(null);
                List<String> said = journey.inputReader().lines().toList();
                assertThat(journey.waitFor()).as(String.join("\n", said)).isZero();
            } finally {
                journey.destroyForcibly();
            }
        }
    }
}
