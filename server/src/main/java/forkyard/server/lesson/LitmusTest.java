package forkyard.server.lesson;

import java.util.List;
import java.util.Locale;

/**
 * A small program whose threads race, and what may come of it.
 *
 * @param name of its class
 * @param source from its comment on, without the imports
 * @param outcomes all that can come out
 */
record LitmusTest(String name, String title, String source, List<Outcome> outcomes) {
    LitmusTest {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * @param key as the test writes it
     * @param meaning one sentence
     */
    record Outcome(String key, Kind kind, String meaning) {}

    /** What the memory model says of an outcome. */
    enum Kind {
        /** What one would expect. */
        POSSIBLE,
        /** Allowed, though no order of the program's steps gives it. */
        SURPRISING,
        /** Never, on any machine. */
        FORBIDDEN;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
