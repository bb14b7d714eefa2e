package forkyard.explorer.suite;

import static forkyard.explorer.suite.Crew.check;
import static forkyard.explorer.suite.Crew.play;

import forkyard.explorer.suite.Wrong.As;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/** Threads that wait until another says something: by monitors, conditions, parks, interrupts and joins. */
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

    /** Holds one item. */
    static class Buffer {
        private static final int CAPACITY = 1;

        private final Queue<Integer> items = new ArrayDeque<>();

        synchronized void put(int item) throws InterruptedException {
            while (items.size() == CAPACITY) {
                wait();
            }
            items.add(item);
            notifyAll();
        }

        synchronized int take() throws InterruptedException {
            while (items.isEmpty()) {
                wait();
            }
            int item = items.remove();
            notifyAll();
            return item;
        }
    }

    @Right
    static void boundedBuffer() throws Exception {
        Buffer buffer = new Buffer();
        AtomicInteger sum = new AtomicInteger();
        play(
                () -> buffer.put(1),
                () -> buffer.put(2),
                () -> sum.addAndGet(buffer.take()),
                () -> sum.addAndGet(buffer.take()));
        check(sum.get() == 3, "not each item once");
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

    /** One permit, then another: whoever is called off in between keeps the first. */
    @Wrong(As.DEADLOCK)
    static void interruptedBetweenTwoPermits() throws Exception {
        Semaphore available = new Semaphore(0);
        Semaphore guard = new Semaphore(1);
        boolean[] took = new boolean[1];
        Thread taker = new Thread(() -> {
            try {
                available.acquire();
                guard.acquire();
                guard.release();
                took[0] = true;
            } catch (InterruptedException e) {
                // it goes home; what it had taken is lost
            }
        });
        taker.start();
        available.release();
        taker.interrupt();
        taker.join();
        if (!took[0]) {
            available.acquire();
        }
    }
}
