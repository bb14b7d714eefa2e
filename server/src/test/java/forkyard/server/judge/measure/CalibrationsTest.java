package forkyard.server.judge.measure;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.exercise.Catalog;
import forkyard.exercise.Exercise;
import forkyard.server.testing.TestServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrationsTest {
    @TempDir
    private Path folder;

    private Exercise exercise;
    private Calibrations calibrations;

    @BeforeEach
    void open() throws Exception {
        Path catalog = Path.of(Objects.requireNonNull(TestServer.class.getResource("/forkyard/server/catalog"))
                .toURI());
        exercise = Catalog.load(catalog).find("fast-sum").orElseThrow();
        calibrations = new Calibrations(folder.resolve("data"));
    }

    @Test
    void whatWasFoundIsKeptForThisVersionOnThisMachine() throws Exception {
        Calibration found = found(exercise.version(), 7);
        calibrations.put(found(exercise.version(), 5));
        calibrations.put(found);

        Calibrations again = new Calibrations(folder.resolve("data"));
        assertThat(again.of(exercise, "here")).contains(found);
        assertThat(again.of(exercise, "elsewhere")).isEmpty();
    }

    @Test
    void anotherVersionIsNotCalibrated() throws Exception {
        calibrations.put(found("1-older", 7));

        assertThat(calibrations.of(exercise, "here")).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadLeavesTheUsualSizes() throws Exception {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/calibration.json"), "[{");

        assertThat(calibrations.of(exercise, "here")).isEmpty();
    }

    private static Calibration found(String version, int size) {
        return new Calibration("fast-sum", version, "here", size, 0.5, 0.004, 0.01, Instant.EPOCH);
    }
}
