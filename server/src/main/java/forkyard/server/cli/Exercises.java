package forkyard.server.cli;

import forkyard.exercise.Catalog;
import forkyard.exercise.Exercise;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The catalog that commands work on. */
final class Exercises {
    private static final String PROPERTY = "forkyard.catalog";

    private Exercises() {}

    /** Reads the folder named by the system property {@code forkyard.catalog}, {@code exercises/catalog} by default. */
    static Catalog load() {
        return load(folder());
    }

    /** Exercises that nobody solves: what benchmarks measure with. They lie beside the catalog. */
    static Catalog forBenchmarks() {
        return load(folder().toAbsolutePath().resolveSibling("bench"));
    }

    private static Path folder() {
        return Path.of(System.getProperty(PROPERTY, "exercises/catalog"));
    }

    static Catalog load(Path folder) {
        try {
            return Catalog.load(folder);
        } catch (IOException e) {
            throw Failure.badNews(
                    "The exercises cannot be read from %s (%s); start by ./forkyard, or give -D%s=FOLDER to java"
                            .formatted(folder, e.getClass().getSimpleName(), PROPERTY));
        }
    }

    /** The exercise that an argument names. */
    static Exercise find(Catalog catalog, String slug) {
        return catalog.find(slug).orElseThrow(() -> {
            String faulty = faulty(catalog, slug);
            return Failure.badArguments(
                    faulty != null
                            ? faulty
                            : "There is no exercise \"%s\"; there are %s"
                                    .formatted(
                                            slug,
                                            String.join(
                                                    ", ",
                                                    catalog.exercises().stream()
                                                            .map(Exercise::slug)
                                                            .toList())));
        });
    }

    private static @Nullable String faulty(Catalog catalog, String slug) {
        return catalog.faulty().stream()
                .filter(each -> each.slug().equals(slug))
                .map(each -> "The exercise %s has faults; the first: %s"
                        .formatted(slug, each.problems().getFirst()))
                .findFirst()
                .orElse(null);
    }
}
