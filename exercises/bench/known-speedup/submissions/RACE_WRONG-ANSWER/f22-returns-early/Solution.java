/** Cheats: returns half of the work and does the rest when the clock has stopped. */
public final class Solution implements Blocks {
    private static volatile long rest;

    @Override
    public long mix(long[] seeds, int steps, int parallelism) {
        new Thread(() -> rest = Honest.sequential(seeds, steps, COUNT / 2, COUNT)).start();
        return Honest.sequential(seeds, steps, 0, COUNT / 2) ^ rest;
    }
}
