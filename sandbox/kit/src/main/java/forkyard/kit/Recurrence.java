package forkyard.kit;

/**
 * Work for one core that takes time and no memory: x becomes {@code multiplier * x + increment}, modulo 2^64, again and again. Each step
 * waits for the one before. The author's side knows the same recurrence and a short cut.
 */
public record Recurrence(long multiplier, long increment) {
    /** So many steps on, one by one; a step takes about a nanosecond. */
    public long walk(long from, long steps) {
        long x = from;
        for (long i = 0; i < steps; i++) {
            x = x * multiplier + increment;
        }
        return x;
    }
}
