package forkyard.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.engine.Engine;
import forkyard.engine.EngineSettings;
import forkyard.exercise.Catalog;
import forkyard.server.judge.ContainerJudge;
import forkyard.server.judge.JudgeSizes;
import forkyard.server.judge.measure.Calibrations;
import forkyard.server.serve.Server;
import forkyard.server.serve.Settings;
import forkyard.server.testing.TestServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real pages, server, database, judge, containers and exercises; the journeys themselves are in {@code frontend/browser}. */
class BrowserJourneysTest {
    private static final Path JOURNEYS = Path.of("../frontend/browser/run.mjs");

    @TempDir
    private Path data;

    @Test
    @Timeout(value = 12, unit = TimeUnit.MINUTES)
    void everyJourneyComesToItsEnd() throws Exception {
        EngineSettings engineSettings = EngineSettings.fromSystem();
        Catalog catalog = Catalog.load(Path.of(System.getProperty("forkyard.catalog")));
        try (Engine engine = Engine.connect(engineSettings);
                ContainerJudge judge = ContainerJudge.open(
                        engine, engineSettings.image(), JudgeSizes.ofThisMachine(), new Calibrations(data));
                Server server = Server.open(new Settings(
                        Settings.HOST, 0, List.of(), data, Settings.usualWorkers(), Settings.PER_ACCOUNT))) {
            engine.awaitUp(Duration.ofSeconds(60));
            catalog.exercises().forEach(judge::expect);
            server.serve(catalog, TestServer.lessons(), judge, judge.rematch(), judge.litmus(), engine::status);

            Process journeys = new ProcessBuilder("node", JOURNEYS.toString(), server.address())
                    .redirectErrorStream(true)
                    .start();
            try {
                List<String> said =
                        journeys.inputReader().lines().peek(System.out::println).toList();
                // A summary shows the beginning of it.
                String failed =
                        said.stream().filter(line -> !line.startsWith("passed")).collect(Collectors.joining("\n"));
                assertThat(journeys.waitFor()).as(failed).isZero();
            } finally {
                journeys.destroyForcibly();
            }
        }
    }
}
