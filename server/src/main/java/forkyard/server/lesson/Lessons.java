package forkyard.server.lesson;

import forkyard.server.http.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All lessons, by their slugs. */
public final class Lessons {
    /** For a server that has none to show. */
    public static final Lessons NONE = new Lessons(List.of());

    private static final String FILE = "lesson.md";

    private final List<Lesson> all;

    private Lessons(List<Lesson> all) {
        this.all = List.copyOf(all);
    }

    /**
     * Reads every folder in here that has a {@code lesson.md}.
     *
     * @throws IOException if the folder cannot be read
     * @throws LessonFault if a lesson is not as it should be
     */
    public static Lessons load(Path folder) throws IOException, LessonFault {
        List<Path> folders;
        try (Stream<Path> files = Files.list(folder)) {
            folders = files.filter(each -> Files.isRegularFile(each.resolve(FILE)))
                    .sorted()
                    .toList();
        }
        List<Lesson> lessons = new ArrayList<>();
        for (Path each : folders) {
            lessons.add(LessonReader.read(folder.relativize(each).toString(), Files.readString(each.resolve(FILE))));
        }
        return new Lessons(lessons);
    }

    List<Lesson> all() {
        return all;
    }

    /** The lesson of an address; none is a 404. */
    Lesson get(String slug) {
        return all.stream()
                .filter(lesson -> lesson.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> Problem.notFound(
                        "There is no lesson \"%s\"; GET /api/v1/lessons lists those there are".formatted(slug)));
    }
}
