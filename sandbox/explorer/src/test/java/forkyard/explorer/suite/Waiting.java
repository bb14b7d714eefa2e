package forkyard.explorer.suite;

import static forkyard.explorer.suite.Crew.check;
import static forkyard.explorer.suite.Crew.play;
import static forkyard.explorer.suite.Crew.same;

import forkyard.explorer.suite.Wrong.As;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Exchanger;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/** Threads that wait for each other. */
final class Waiting {
    static class Box {
        private final Queue<Integer> items = new ArrayDeque<>();

        synchronized void put(int item) {
            items.add(item);
            notifyAll();
        }

        synchronized int takeAfterOneLook() throws InterruptedException {
            if (items.isEmpty()) {
                wait();
            }
            return items.remove();
        }

        synchronized int take() throws InterruptedException {
            while (items.isEmpty()) {
                wait();
            }
            return items.remove();
        }
    }

    @Wrong(As.FAILURE)
    static void looksOnce() throws Exception {
        Box box = new Box();
        play(box::takeAfterOneLook, box::takeAfterOneLook, () -> {
            box.put(1);
            box.put(2);
        });
    }

    @Right
    static void looksAgain() throws Exception {
        Box box = new Box();
        play(box::take, box::take, () -> {
            box.put(1);
            box.put(2);
        });
    }

    @Wrong(As.DEADLOCK)
    static void waitsWithoutLooking() throws Exception {
        Object signal = new Object();
        play(
                () -> {
                    synchronized (signal) {
                        signal.wait();
                    }
                },
                () -> {
                    synchronized (signal) {
                        signal.notify();
                    }
                });
    }

    @Wrong(As.FAILURE)
    static void notifiesWithoutTheLock() throws Exception {
        Object signal = new Object();
        play(signal::notifyAll);
    }

    /** One item at a time. */
    static class Slot {
        private boolean full;
        private final boolean all;

        Slot(boolean all) {
            this.all = all;
        }

        synchronized void put() throws InterruptedException {
            while (full) {
                wait();
            }
            full = true;
            wake();
        }

        synchronized void take() throws InterruptedException {
            while (!full) {
                wait();
            }
            full = false;
            wake();
        }

        private void wake() {
            if (all) {
                notifyAll();
            } else {
                notify();
            }
        }
    }

    @Wrong(As.DEADLOCK)
    static void notifiesOneOfTwoKinds() throws Exception {
        Slot slot = new Slot(false);
        play(slot::take, slot::take, slot::put, slot::put);
    }

    @Right
    static void notifiesAllOfTwoKinds() throws Exception {
        Slot slot = new Slot(true);
        play(slot::take, slot::take, slot::put, slot::put);
    }

    @Right
    static void oneProducerOneConsumerNotified() throws Exception {
        Slot slot = new Slot(false);
        play(
                () -> {
                    slot.put();
                    slot.put();
                },
                () -> {
                    slot.take();
                    slot.take();
                });
    }

    @Wrong(As.DEADLOCK)
    static void looksBeforeTheLock() throws Exception {
        Object lock = new Object();
        AtomicBoolean ready = new AtomicBoolean();
        play(
                () -> {
                    if (!ready.get()) {
                        synchronized (lock) {
                            lock.wait();
                        }
                    }
                },
                () -> {
                    ready.set(true);
                    synchronized (lock) {
                        lock.notifyAll();
                    }
                });
    }

    @Wrong(As.DEADLOCK)
    static void nestedMonitors() throws Exception {
        Object outer = new Object();
        Object inner = new Object();
        boolean[] ready = new boolean[1];
        play(
                () -> {
                    synchronized (outer) {
                        synchronized (inner) {
                            while (!ready[0]) {
                                inner.wait();
                            }
                        }
                    }
                },
                () -> {
                    synchronized (outer) {
                        synchronized (inner) {
                            ready[0] = true;
                            inner.notifyAll();
                        }
                    }
                });
    }

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

    @Wrong(As.FAILURE)
    static void conditionLooksOnce() throws Exception {
        conditions(false);
    }

    @Right
    static void conditionLooksAgain() throws Exception {
        conditions(true);
    }

    private static void conditions(boolean again) throws InterruptedException {
        ReentrantLock lock = new ReentrantLock();
        Condition some = lock.newCondition();
        int[] items = new int[1];
        Crew.Part take = () -> {
            lock.lock();
            try {
                if (items[0] == 0) {
                    some.await();
                }
                while (again && items[0] == 0) {
                    some.await();
                }
                items[0]--;
                check(items[0] >= 0, "took what is not there");
            } finally {
                lock.unlock();
            }
        };
        play(take, take, () -> {
            for (int i = 0; i < 2; i++) {
                lock.lock();
                items[0]++;
                some.signalAll();
                lock.unlock();
            }
        });
    }

    @Right
    static void parksUntilToldTo() throws Exception {
        AtomicBoolean go = new AtomicBoolean();
        Thread waiter = new Thread(() -> {
            while (!go.get()) {
                LockSupport.park();
            }
        });
        Thread other = new Thread(() -> {
            go.set(true);
            LockSupport.unpark(waiter);
        });
        waiter.start();
        other.start();
        waiter.join();
        other.join();
    }

    @Wrong(As.DEADLOCK)
    static void unparksBeforeItTells() throws Exception {
        AtomicBoolean go = new AtomicBoolean();
        Thread waiter = new Thread(() -> {
            while (!go.get()) {
                LockSupport.park();
            }
        });
        Thread other = new Thread(() -> {
            LockSupport.unpark(waiter);
            go.set(true);
        });
        waiter.start();
        other.start();
        waiter.join();
        other.join();
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

    @Right
    static void interruptedWhileItWaits() throws Exception {
        Object never = new Object();
        boolean[] interrupted = new boolean[1];
        Thread waiter = new Thread(() -> {
            synchronized (never) {
                try {
                    never.wait();
                } catch (InterruptedException e) {
                    interrupted[0] = true;
                }
            }
        });
        waiter.start();
        waiter.interrupt();
        waiter.join();
        check(interrupted[0], "not interrupted");
    }

    @Wrong(As.DEADLOCK)
    static void joinsItself() throws Exception {
        Thread.currentThread().join();
    }

    @Wrong(As.DEADLOCK)
    static void twoThatJoinEachOther() throws Exception {
        Thread[] both = new Thread[2];
        both[0] = new Thread(() -> join(both[1]));
        both[1] = new Thread(() -> join(both[0]));
        both[0].start();
        both[1].start();
        both[0].join();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Wrong(As.FAILURE)
    static void doesNotJoin() throws Exception {
        boolean[] done = new boolean[1];
        Thread worker = new Thread(() -> done[0] = true);
        worker.start();
        check(done[0], "not done yet");
    }
}
