package forkyard.explorer.suite;

import static forkyard.explorer.suite.Crew.check;
import static forkyard.explorer.suite.Crew.play;
import static forkyard.explorer.suite.Crew.same;

import forkyard.explorer.suite.Wrong.As;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Exchanger;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** Semaphores, barriers, latches: threads that take turns and meet. */
final class Meeting {
    static class OwnSemaphore {
        private int permits = 1;

        void acquireByHalves() throws InterruptedException {
            if (permits == 0) {
                synchronized (this) {
                    while (permits == 0) {
                        wait();
                    }
                }
            }
            permits--;
        }

        synchronized void acquire() throws InterruptedException {
            while (permits == 0) {
                wait();
            }
            permits--;
        }

        synchronized void release() {
            permits++;
            notify();
        }
    }

    @Wrong(As.FAILURE)
    static void semaphoreByHalves() throws Exception {
        OwnSemaphore semaphore = new OwnSemaphore();
        AtomicInteger inside = new AtomicInteger();
        Crew.Part part = () -> {
            semaphore.acquireByHalves();
            check(inside.incrementAndGet() == 1, "two inside");
            inside.decrementAndGet();
            semaphore.release();
        };
        play(part, part);
    }

    @Right
    static void ownSemaphore() throws Exception {
        OwnSemaphore semaphore = new OwnSemaphore();
        AtomicInteger inside = new AtomicInteger();
        Crew.Part part = () -> {
            semaphore.acquire();
            check(inside.incrementAndGet() == 1, "two inside");
            inside.decrementAndGet();
            semaphore.release();
        };
        play(part, part, part);
    }

    @Right
    static void semaphoreOfTheLibrary() throws Exception {
        Semaphore semaphore = new Semaphore(1);
        int[] count = new int[1];
        Crew.Part part = () -> {
            semaphore.acquire();
            count[0]++;
            semaphore.release();
        };
        play(part, part);
        same(2, count[0]);
    }

    @Wrong(As.FAILURE)
    static void releasesWhatItHasNot() throws Exception {
        Semaphore semaphore = new Semaphore(1);
        int[] count = new int[1];
        Crew.Part part = () -> {
            try {
                semaphore.tryAcquire();
                count[0]++;
            } finally {
                semaphore.release();
            }
        };
        play(part, part);
        same(2, count[0]);
    }

    @Wrong(As.DEADLOCK)
    static void semaphoresInTheWrongOrder() throws Exception {
        Semaphore items = new Semaphore(0);
        Semaphore slots = new Semaphore(1);
        Semaphore mutex = new Semaphore(1);
        play(
                () -> {
                    for (int i = 0; i < 2; i++) {
                        mutex.acquire();
                        slots.acquire();
                        items.release();
                        mutex.release();
                    }
                },
                () -> {
                    for (int i = 0; i < 2; i++) {
                        mutex.acquire();
                        items.acquire();
                        slots.release();
                        mutex.release();
                    }
                });
    }

    @Wrong(As.DEADLOCK)
    static void barrierForOneTooMany() throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(3);
        play(barrier::await, barrier::await);
    }

    @Right
    static void barrierTwice() throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(2);
        int[] stage = new int[2];
        int[] seen = new int[2];
        play(() -> exchange(barrier, stage, seen, 0), () -> exchange(barrier, stage, seen, 1));
        same(2, seen[0] + seen[1]);
    }

    private static void exchange(CyclicBarrier barrier, int[] stage, int[] seen, int me)
            throws InterruptedException, BrokenBarrierException {
        stage[me] = 1;
        barrier.await();
        seen[me] = stage[1 - me];
        barrier.await();
    }

    @Wrong(As.FAILURE)
    static void noBarrier() throws Exception {
        int[] stage = new int[2];
        int[] seen = new int[2];
        play(
                () -> {
                    stage[0] = 1;
                    seen[0] = stage[1];
                },
                () -> {
                    stage[1] = 1;
                    seen[1] = stage[0];
                });
        same(2, seen[0] + seen[1]);
    }

    /** Forgets that the fast come round again before the slow have left. */
    static class HastyBarrier {
        private final int parties;
        private int here;

        HastyBarrier(int parties) {
            this.parties = parties;
        }

        synchronized void await() throws InterruptedException {
            here++;
            if (here == parties) {
                here = 0;
                notifyAll();
            } else {
                while (here != 0) {
                    wait();
                }
            }
        }
    }

    @Wrong(As.DEADLOCK)
    static void barrierThatForgetsTheRound() throws Exception {
        HastyBarrier barrier = new HastyBarrier(2);
        Crew.Part part = () -> {
            barrier.await();
            barrier.await();
        };
        play(part, part);
    }

    /** Counts rounds. */
    static class RoundBarrier {
        private final int parties;
        private int here;
        private int round;

        RoundBarrier(int parties) {
            this.parties = parties;
        }

        synchronized void await() throws InterruptedException {
            int mine = round;
            here++;
            if (here == parties) {
                here = 0;
                round++;
                notifyAll();
            }
            while (mine == round) {
                wait();
            }
        }
    }

    @Right
    static void barrierThatCountsRounds() throws Exception {
        RoundBarrier barrier = new RoundBarrier(2);
        Crew.Part part = () -> {
            barrier.await();
            barrier.await();
        };
        play(part, part);
    }

    @Wrong(As.DEADLOCK)
    static void latchForOneTooMany() throws Exception {
        CountDownLatch latch = new CountDownLatch(3);
        play(latch::countDown, latch::countDown, latch::await);
    }

    @Right
    static void latch() throws Exception {
        CountDownLatch latch = new CountDownLatch(2);
        int[] done = new int[2];
        play(
                () -> {
                    done[0] = 1;
                    latch.countDown();
                },
                () -> {
                    done[1] = 1;
                    latch.countDown();
                },
                () -> {
                    latch.await();
                    same(2, done[0] + done[1]);
                });
    }

    @Right
    static void phaser() throws Exception {
        Phaser phaser = new Phaser(2);
        int[] stage = new int[2];
        play(
                () -> {
                    stage[0] = 1;
                    phaser.arriveAndAwaitAdvance();
                    same(1, stage[1]);
                },
                () -> {
                    stage[1] = 1;
                    phaser.arriveAndAwaitAdvance();
                    same(1, stage[0]);
                });
    }

    @Right
    static void exchanger() throws Exception {
        Exchanger<Integer> exchanger = new Exchanger<>();
        int[] got = new int[2];
        play(() -> got[0] = exchanger.exchange(1), () -> got[1] = exchanger.exchange(2));
        check(got[0] == 2 && got[1] == 1, "not exchanged");
    }
}
