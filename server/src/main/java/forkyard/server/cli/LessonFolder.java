package forkyard.server.cli;

import forkyard.server.lesson.LessonFault;
import forkyard.server.lesson.Lessons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The lessons that the server shows. */
final class LessonFolder {
    private static final String PROPERTY = "forkyard.lessons";

    private LessonFolder() {}

    /** Reads the folder named by the system property {@code forkyard.lessons}; without it {@code lessons}, if that is there. */
    static Lessons load() {
        String named = System.getProperty(PROPERTY);
        Path folder = Path.of(named == null ? "lessons" : named);
        if (named == null && !Files.isDirectory(folder)) {
            return Lessons.NONE;
        }
        try {
            return Lessons.load(folder);
        } catch (IOException e) {
            throw Failure.badNews(
                    "The lessons cannot be read from %s (%s); start by ./forkyard, or give -D%s=FOLDER to java"
                            .formatted(folder, e.getClass().getSimpleName(), PROPERTY));
        } catch (LessonFault e) {
            throw Failure.badNews(String.valueOf(e.getMessage()));
        }
    }
}
