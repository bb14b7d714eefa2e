import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;

/**
 * Inputs: what each callback does, as operations {what, number, number}; what is done before the loop runs, in the same form;
 * what happens outside, {time, callback}; how often the loop is run; the most callbacks. The answer: a line {time, callback,
 * whether in the loop's thread} for each that has begun, with -1 for the callback where run came back, and -2 where it threw
 * what a callback had thrown.
 */
public final class Script implements Scenario<Factory> {
    private static final int BACK = -1;
    private static final int THROWN = -2;

    private static final class ThrownByCallback extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        VirtualClock clock = new VirtualClock();
        Player player = new Player(factory.create(clock), clock, stage.input(0, int[][][].class), stage.whole(4));
        for (int[] each : stage.input(2, int[][].class)) {
            clock.add(each[0], () -> player.postFromOutside(each[1]));
        }
        player.perform(stage.input(1, int[][].class));
        for (int times = 0; times < stage.whole(3); times++) {
            player.run();
        }
        return player.trace();
    }

    /** Performs the operations of callbacks. */
    private static final class Player {
        private final EventLoop loop;
        private final VirtualClock clock;
        private final int[][][] callbacks;
        private final int most;
        private final List<Handle> handles = new ArrayList<>();
        private final List<long[]> trace = new ArrayList<>();
        private final Thread thread = Thread.currentThread();

        Player(EventLoop loop, VirtualClock clock, int[][][] callbacks, int most) {
            this.loop = loop;
            this.clock = clock;
            this.callbacks = callbacks;
            this.most = most;
        }

        void run() {
            try {
                loop.run();
                note(BACK);
            } catch (ThrownByCallback e) {
                note(THROWN);
            }
        }

        void postFromOutside(int callback) {
            loop.callSoonThreadSafe(() -> begin(callback));
        }

        long[][] trace() {
            synchronized (trace) {
                return trace.toArray(long[][]::new);
            }
        }

        private void begin(int callback) {
            if (note(callback) >= most) {
                loop.stop();
                return;
            }
            try {
                perform(callbacks[callback]);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private int note(int callback) {
            synchronized (trace) {
                trace.add(new long[] {loop.time(), callback, Thread.currentThread() == thread ? 1 : 0});
                return trace.size();
            }
        }

        private void perform(int[][] operations) throws InterruptedException {
            for (int[] each : operations) {
                switch (each[0]) {
                    case 0 -> loop.callSoon(() -> begin(each[1]));
                    case 1 -> handles.add(loop.callLater(each[1], () -> begin(each[2])));
                    case 2 -> {
                        if (each[1] < handles.size()) {
                            handles.get(each[1]).cancel();
                        }
                    }
                    case 3 -> clock.pass(each[1]);
                    case 4 -> throw new ThrownByCallback();
                    case 5 -> loop.stop();
                    default -> throw new AssertionError("no operation " + each[0]);
                }
            }
        }
    }
}
