import java.util.concurrent.atomic.AtomicInteger;

/** Even blocks; in the second pass, all work on each of the later blocks. A meeting is short, so nobody lies down. */
public final class Solution implements MatrixScan {
    @Override
    public void inclusive(int[] quads, int rounds, int p) throws InterruptedException {
        int n = quads.length / 4;
        int[][] total = new int[p][];
        Meeting meeting = new Meeting(p);
        Thread[] workers = new Thread[p];
        for (int i = 0; i < p; i++) {
            int me = i;
            workers[i] = Thread.ofPlatform().start(() -> {
                int[] last = Quads.identity();
                for (int round = 0; round < rounds; round++) {
                    int[] left = me == 0 ? last : Quads.identity();
                    total[me] = Quads.scan(left, quads, start(n, p, me), start(n, p, me + 1));
                    meeting.await();
                    last = total[0];
                    for (int block = 1; block < p; block++) {
                        int from = start(n, p, block);
                        int length = start(n, p, block + 1) - from;
                        Quads.multiply(last, quads, from + start(length, p, me), from + start(length, p, me + 1));
                        last = Quads.times(last, total[block]);
                    }
                    meeting.await();
                }
            });
        }
        for (Thread worker : workers) {
            worker.join();
        }
    }

    private static int start(int n, int p, int block) {
        return (int) ((long) n * block / p);
    }

    /** A barrier whose threads stay awake: to be woken takes longer than to wait. */
    private static final class Meeting {
        private final int parties;
        private final AtomicInteger arrived = new AtomicInteger();
        private volatile int number;

        Meeting(int parties) {
            this.parties = parties;
        }

        void await() {
            int mine = number;
            if (arrived.incrementAndGet() == parties) {
                arrived.set(0);
                number = mine + 1;
            }
            while (number == mine) {
                Thread.yield();
            }
        }
    }
}
