package forkyard.server.exercise;

import forkyard.exercise.Catalog;
import forkyard.exercise.Exercise;
import forkyard.server.exercise.statement.Statement;
import forkyard.server.http.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The exercises of the catalog, each with its statement rendered. */
public final class Exercises {
    private final Map<String, Entry> bySlug = new LinkedHashMap<>();

    /** An exercise and its statement as HTML. */
    record Entry(Exercise exercise, String statement) {}

    public Exercises(Catalog catalog) {
        for (Exercise exercise : catalog.exercises()) {
            bySlug.put(exercise.slug(), new Entry(exercise, Statement.toHtml(exercise.statement())));
        }
    }

    public Optional<Exercise> find(String slug) {
        return Optional.ofNullable(bySlug.get(slug)).map(Entry::exercise);
    }

    /** The exercise of an address; none is a 404. */
    public Exercise get(String slug) {
        return entry(slug).exercise();
    }

    /** Title to show, also for one that has left the catalog. */
    public String title(String slug) {
        return find(slug).map(Exercise::title).orElse(slug);
    }

    Entry entry(String slug) {
        Entry entry = bySlug.get(slug);
        if (entry == null) {
            throw Problem.notFound(
                    "There is no exercise \"%s\"; GET /api/v1/exercises lists those there are".formatted(slug));
        }
        return entry;
    }

    List<Entry> all() {
        return List.copyOf(bySlug.values());
    }
}
