package forkyard.explorer.bench;

import forkyard.explorer.suite.Explored;
import forkyard.explorer.suite.SuiteMain;
import forkyard.explorer.suite.Wrong;
import java.time.Duration;

/**
 * What came of a program of the suite in a JVM of its own.
 *
 * @param expected a name of {@link Wrong.As}, or {@link SuiteMain#NOTHING}
 * @param took from the start of the JVM to its end
 */
record SuiteRun(String expected, Explored explored, Duration took) {
    enum Kind {
        WRONG,
        RIGHT,
        /** Nothing is to be said about it. */
        SILENT
    }

    static Kind kind(String expected) {
        if (expected.equals(SuiteMain.NOTHING)) {
            return Kind.RIGHT;
        }
        return expected.equals(Wrong.As.NO_VERDICT.name()) ? Kind.SILENT : Kind.WRONG;
    }

    Kind kind() {
        return kind(expected);
    }

    boolean asExpected() {
        return explored.outcome().equals(expected);
    }

    @Override
    public String toString() {
        return explored.program() + ": " + expected + " expected, but it was " + explored.outcome() + " "
                + explored.told();
    }
}
