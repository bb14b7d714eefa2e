package forkyard.server.judge;

import forkyard.wire.Mode;
import org.jspecify.annotations.Nullable;

/**
 * One case as the student sees it.
 *
 * @param number counted from 1
 * @param name a sample's own name; secret cases have names that give nothing away
 * @param millis from "go" to the whole answer; 0 while it runs
 * @param output display text of the student's code, or null where there is none
 */
public record TestResult(
        int number,
        String name,
        boolean sample,
        Outcome outcome,
        Mode mode,
        long millis,
        @Nullable String output) {
    /** How it went. */
    public enum Outcome {
        RUNNING,
        PASSED,
        FAILED
    }
}
