package forkyard.author.program;

/**
 * What all processes of a play did together over a time.
 *
 * @param cpuShare how much of one CPU they used
 * @param turnsPerSecond how often their threads were given a CPU; a JVM that waits does that some ten times of itself
 */
public record Activity(double cpuShare, double turnsPerSecond) {}
