package forkyard.exercise;

import java.util.List;

/** What came of reading a folder. */
public sealed interface Reading {
    /** The name of the folder. */
    String slug();

    record Sound(Exercise exercise) implements Reading {
        @Override
        public String slug() {
            return exercise.slug();
        }
    }

    /** All that is wrong with it, by file and line. */
    record Faulty(String slug, List<Problem> problems) implements Reading {}
}
