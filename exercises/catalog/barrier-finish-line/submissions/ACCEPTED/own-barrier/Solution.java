import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** A barrier made by hand: the lap that is run tells who still has to wait. */
public final class Solution implements Race {
    @Override
    public List<String> run(List<Runner> runners, int laps, IntConsumer onLapDone) throws Exception {
        FinishLine finishLine = new FinishLine(runners.size(), laps, onLapDone);
        List<Thread> threads = new ArrayList<>();
        for (Runner runner : runners) {
            threads.add(Thread.ofPlatform().name(runner.name()).start(() -> {
                boolean goesOn = true;
                for (int lap = 1; lap <= laps && goesOn; lap++) {
                    try {
                        runner.lap(lap);
                        goesOn = finishLine.arrive(runner.name());
                    } catch (Exception e) {
                        finishLine.breakOff(e);
                        goesOn = false;
                    }
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return finishLine.finished();
    }

    private static final class FinishLine {
        private final int runners;
        private final int laps;
        private final IntConsumer onLapDone;
        private final List<String> finished = new ArrayList<>();
        private int lap = 1;
        private int arrived;
        private Exception stumble;

        FinishLine(int runners, int laps, IntConsumer onLapDone) {
            this.runners = runners;
            this.laps = laps;
            this.onLapDone = onLapDone;
        }

        /** Waits for the others; false if there is nothing more to run. */
        synchronized boolean arrive(String name) throws InterruptedException {
            int mine = lap;
            if (mine == laps) {
                finished.add(name);
            }
            arrived++;
            if (arrived == runners) {
                onLapDone.accept(lap);
                arrived = 0;
                lap++;
                notifyAll();
            }
            while (lap == mine && stumble == null) {
                wait();
            }
            return stumble == null;
        }

        synchronized void breakOff(Exception e) {
            stumble = e;
            notifyAll();
        }

        synchronized List<String> finished() throws Exception {
            if (stumble != null) {
                throw stumble;
            }
            return finished;
        }
    }
}
