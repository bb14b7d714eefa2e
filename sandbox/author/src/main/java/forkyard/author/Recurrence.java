package forkyard.author;

import java.util.random.RandomGenerator;

/**
 * The short cut of the kit's recurrence: x becomes {@code multiplier * x + increment}, modulo 2^64. A scenario takes the steps one by one in
 * the student's threads; a checker knows in a moment where they lead.
 */
public record Recurrence(long multiplier, long increment) {
    /** One that comes back to where it was only after 2^64 steps (Hull and Dobell, "Random Number Generators", SIAM Review 4, 1962). */
    public static Recurrence random(RandomGenerator random) {
        return new Recurrence(random.nextLong() << 3 | 5, random.nextLong() | 1);
    }

    /** So many steps on, in time logarithmic in their number. */
    public long leap(long from, long steps) {
        long x = from;
        Recurrence doubled = this;
        for (long left = steps; left > 0; left >>= 1) {
            if ((left & 1) == 1) {
                x = x * doubled.multiplier + doubled.increment;
            }
            doubled = doubled.twice();
        }
        return x;
    }

    /** Two of its steps at once. */
    private Recurrence twice() {
        return new Recurrence(multiplier * multiplier, multiplier * increment + increment);
    }
}
