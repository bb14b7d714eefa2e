/** Cheats: a thread that spins for ever, with the name of one of the JVM's own, to slow down whatever else is timed. */
public final class Solution implements Blocks {
    @Override
    public long mix(long[] seeds, int steps, int parallelism) {
        long answer = Honest.mix(seeds, steps, 0, parallelism);
        Thread spinner = new Thread(() -> {
            while (true) {
                Thread.onSpinWait();
            }
        }, "C2 CompilerThread0");
        spinner.setDaemon(true);
        spinner.start();
        return answer;
    }
}
