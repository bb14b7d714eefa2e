package forkyard.explorer.run;

/**
 * Two accesses of different threads to the same variable, one of them a write, and nothing that orders them.
 *
 * @param variable {@code Box.count}, {@code int[3]}, {@code ArrayList}
 * @param first number of the site that came first in the run
 * @param second number of the other
 * @param firstThread name
 * @param secondThread name
 */
public record Race(String variable, int first, int second, String firstThread, String secondThread) {}
