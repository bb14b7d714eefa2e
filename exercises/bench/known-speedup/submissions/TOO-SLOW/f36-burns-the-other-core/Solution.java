/** Cheats: works in one thread, and burns a second core beside it so that two seem to be at work. */
public final class Solution implements Blocks {
    private volatile boolean over;

    @Override
    public long mix(long[] seeds, int steps, int parallelism) {
        Thread burner = new Thread(() -> {
            while (!over) {
                Thread.onSpinWait();
            }
        });
        burner.start();
        long answer = Honest.sequential(seeds, steps, 0, COUNT);
        over = true;
        return answer;
    }
}
