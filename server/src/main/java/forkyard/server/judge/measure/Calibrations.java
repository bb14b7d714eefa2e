package forkyard.server.judge.measure;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import forkyard.exercise.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The calibrations of a machine, in a JSON file that may be written while others read it. */
public final class Calibrations {
    private static final Logger LOG = LoggerFactory.getLogger(Calibrations.class);
    private static final String FILE = "calibration.json";
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final Path file;

    /** @param folder with the data of this installation; it need not be there yet */
    public Calibrations(Path folder) {
        this.file = folder.resolve(FILE);
    }

    /** The exercise's on this machine, if this very version has been calibrated here. */
    public Optional<Calibration> of(Exercise exercise, String machine) {
        return all().stream()
                .filter(each -> each.exercise().equals(exercise.slug())
                        && each.version().equals(exercise.version())
                        && each.machine().equals(machine))
                .findFirst();
    }

    /** Keeps it in place of the exercise's earlier one on that machine. */
    public synchronized void put(Calibration calibration) throws IOException {
        List<Calibration> all = new ArrayList<>(all());
        all.removeIf(each ->
                each.exercise().equals(calibration.exercise()) && each.machine().equals(calibration.machine()));
        all.add(calibration);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), FILE, "");
        JSON.writeValue(fresh.toFile(), all);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private List<Calibration> all() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return List.of(JSON.readValue(file.toFile(), Calibration[].class));
        } catch (IOException e) {
            LOG.warn("{} cannot be read, so exercises have their usual sizes: {}", file, e.getMessage());
            return List.of();
        }
    }
}
