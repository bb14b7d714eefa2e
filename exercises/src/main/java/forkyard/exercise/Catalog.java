package forkyard.exercise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All exercises of one folder, by slug. A faulty one keeps nobody from solving the others.
 *
 * @param exercises the sound ones
 * @param faulty the others
 */
public record Catalog(List<Exercise> exercises, List<Reading.Faulty> faulty) {
    /**
     * Reads every folder in this one.
     *
     * @throws IOException if the folder itself cannot be listed
     */
    public static Catalog load(Path root) throws IOException {
        List<Path> folders;
        try (Stream<Path> entries = Files.list(root)) {
            folders = entries.filter(entry -> Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS))
                    .filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
        List<Exercise> exercises = new ArrayList<>();
        List<Reading.Faulty> faulty = new ArrayList<>();
        for (Path folder : folders) {
            switch (ExerciseReader.read(folder)) {
                case Reading.Sound sound -> exercises.add(sound.exercise());
                case Reading.Faulty bad -> faulty.add(bad);
            }
        }
        return new Catalog(List.copyOf(exercises), List.copyOf(faulty));
    }

    public Optional<Exercise> find(String slug) {
        return exercises.stream().filter(each -> each.slug().equals(slug)).findFirst();
    }
}
