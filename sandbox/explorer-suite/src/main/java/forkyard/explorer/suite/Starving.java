package forkyard.explorer.suite;

import static forkyard.explorer.suite.Crew.play;

import forkyard.explorer.suite.Counting.Counter;
import forkyard.explorer.suite.Wrong.As;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** One that never gets in while others do: they go on until it has been in. */
final class Starving {
    /** Whether the one that all wait for has been in. */
    static class Visit {
        volatile boolean done;
    }

    /** Readers come in as long as no writer is inside, whoever waits. */
    static class ReadersFirst {
        private int readers;
        private boolean writing;

        synchronized void lockRead() throws InterruptedException {
            while (writing) {
                wait();
            }
            readers++;
        }

        synchronized void unlockRead() {
            readers--;
            if (readers == 0) {
                notifyAll();
            }
        }

        synchronized void lockWrite() throws InterruptedException {
            while (writing || readers > 0) {
                wait();
            }
            writing = true;
        }

        synchronized void unlockWrite() {
            writing = false;
            notifyAll();
        }
    }

    @Wrong(As.STARVATION)
    static void readersFirst() throws Exception {
        ReadersFirst lock = new ReadersFirst();
        Visit visit = new Visit();
        Crew.Part reader = () -> {
            while (!visit.done) {
                lock.lockRead();
                lock.unlockRead();
            }
        };
        play(reader, reader, () -> {
            lock.lockWrite();
            visit.done = true;
            lock.unlockWrite();
        });
    }

    @Wrong(As.STARVATION)
    static void oneReaderIsEnough() throws Exception {
        ReadersFirst lock = new ReadersFirst();
        Visit visit = new Visit();
        play(
                () -> {
                    while (!visit.done) {
                        lock.lockRead();
                        lock.unlockRead();
                    }
                },
                () -> {
                    lock.lockWrite();
                    visit.done = true;
                    lock.unlockWrite();
                });
    }

    /** Readers wait for a writer that waits. */
    static class WritersFirst {
        private int readers;
        private int waiting;
        private boolean writing;

        synchronized void lockRead() throws InterruptedException {
            while (writing || waiting > 0) {
                wait();
            }
            readers++;
        }

        synchronized void unlockRead() {
            readers--;
            notifyAll();
        }

        synchronized void lockWrite() throws InterruptedException {
            waiting++;
            while (writing || readers > 0) {
                wait();
            }
            waiting--;
            writing = true;
        }

        synchronized void unlockWrite() {
            writing = false;
            notifyAll();
        }
    }

    @Right
    static void writersFirst() throws Exception {
        WritersFirst lock = new WritersFirst();
        Visit visit = new Visit();
        Crew.Part reader = () -> {
            while (!visit.done) {
                lock.lockRead();
                lock.unlockRead();
            }
        };
        play(reader, reader, () -> {
            lock.lockWrite();
            visit.done = true;
            lock.unlockWrite();
        });
    }

    /** The first reader takes the room, the last one gives it back. */
    static class Room {
        private final ReentrantLock mutex = new ReentrantLock();
        private final Semaphore empty = new Semaphore(1);
        private int readers;

        void lockRead() throws InterruptedException {
            mutex.lock();
            try {
                if (++readers == 1) {
                    empty.acquire();
                }
            } finally {
                mutex.unlock();
            }
        }

        void unlockRead() {
            mutex.lock();
            try {
                if (--readers == 0) {
                    empty.release();
                }
            } finally {
                mutex.unlock();
            }
        }

        void lockWrite() throws InterruptedException {
            empty.acquire();
        }

        void unlockWrite() {
            empty.release();
        }
    }

    @Wrong(As.STARVATION)
    static void readersFirstWithASemaphore() throws Exception {
        Room room = new Room();
        Visit visit = new Visit();
        Crew.Part reader = () -> {
            while (!visit.done) {
                room.lockRead();
                room.unlockRead();
            }
        };
        play(reader, reader, () -> {
            room.lockWrite();
            visit.done = true;
            room.unlockWrite();
        });
    }

    /** Whoever comes first: the one who had it is as good as any other. */
    static class TestAndSet {
        private final AtomicBoolean taken = new AtomicBoolean();

        void lock() {
            while (taken.getAndSet(true)) {
                Thread.onSpinWait();
            }
        }

        void unlock() {
            taken.set(false);
        }
    }

    @Wrong(As.STARVATION)
    static void takesItAgainAtOnce() throws Exception {
        TestAndSet lock = new TestAndSet();
        Visit visit = new Visit();
        play(
                () -> {
                    while (!visit.done) {
                        lock.lock();
                        lock.unlock();
                    }
                },
                () -> {
                    lock.lock();
                    visit.done = true;
                    lock.unlock();
                });
    }

    /** Numbers, as in a bakery. */
    static class Tickets {
        private final AtomicInteger next = new AtomicInteger();
        private volatile int serving;

        void lock() {
            int mine = next.getAndIncrement();
            while (serving != mine) {
                Thread.onSpinWait();
            }
        }

        @SuppressWarnings("NonAtomicVolatileUpdate") // whoever has the lock is alone
        void unlock() {
            serving++;
        }
    }

    @Right
    static void takesANumber() throws Exception {
        Tickets lock = new Tickets();
        Visit visit = new Visit();
        Crew.Part again = () -> {
            while (!visit.done) {
                lock.lock();
                lock.unlock();
            }
        };
        play(again, again, () -> {
            lock.lock();
            visit.done = true;
            lock.unlock();
        });
    }

    /** A condition that some are told of too late. */
    static class Hall {
        private final ReentrantLock lock = new ReentrantLock();
        private final Condition free = lock.newCondition();
        private boolean taken;

        void enter() throws InterruptedException {
            lock.lock();
            try {
                while (taken) {
                    free.await();
                }
                taken = true;
            } finally {
                lock.unlock();
            }
        }

        void leave() {
            lock.lock();
            try {
                taken = false;
                free.signal();
            } finally {
                lock.unlock();
            }
        }
    }

    @Wrong(As.STARVATION)
    static void overtakenOnTheWayIn() throws Exception {
        Hall hall = new Hall();
        Visit visit = new Visit();
        play(
                () -> {
                    while (!visit.done) {
                        hall.enter();
                        hall.leave();
                    }
                },
                () -> {
                    hall.enter();
                    visit.done = true;
                    hall.leave();
                });
    }

    @Right
    static void monitorOfTheLanguage() throws Exception {
        Object monitor = new Object();
        boolean[] done = new boolean[1];
        play(
                () -> {
                    boolean goesOn = true;
                    while (goesOn) {
                        synchronized (monitor) {
                            goesOn = !done[0];
                        }
                    }
                },
                () -> {
                    synchronized (monitor) {
                        done[0] = true;
                    }
                });
    }

    @Right
    static void lockOfTheLibrary() throws Exception {
        ReentrantLock lock = new ReentrantLock();
        boolean[] done = new boolean[1];
        play(
                () -> {
                    boolean goesOn = true;
                    while (goesOn) {
                        lock.lock();
                        goesOn = !done[0];
                        lock.unlock();
                    }
                },
                () -> {
                    lock.lock();
                    done[0] = true;
                    lock.unlock();
                });
    }

    @Right
    static void readWriteLockOfTheLibrary() throws Exception {
        ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
        Visit visit = new Visit();
        Crew.Part reader = () -> {
            while (!visit.done) {
                lock.readLock().lock();
                lock.readLock().unlock();
            }
        };
        play(reader, reader, () -> {
            lock.writeLock().lock();
            visit.done = true;
            lock.writeLock().unlock();
        });
    }
    /** Time does not pass for the one who waits for a while as long as the other works. */
    @Right
    static void worksForLongWhileAnotherWaits() throws Exception {
        Counter counter = new Counter();
        CountDownLatch done = new CountDownLatch(1);
        play(
                () -> {
                    for (int i = 0; i < 300; i++) {
                        counter.addLocked();
                    }
                    done.countDown();
                },
                () -> Crew.check(done.await(1, TimeUnit.SECONDS), "it takes a second"));
    }

    /** They spin by turns, and the one they wait for comes last. */
    @Right
    static void twoSpinForAThird() throws Exception {
        Visit visit = new Visit();
        Crew.Part spinner = () -> {
            while (!visit.done) {
                Thread.onSpinWait();
            }
        };
        play(spinner, spinner, () -> visit.done = true);
    }

    @Right
    static void spinsForOneThatWaitsForAWhile() throws Exception {
        Visit visit = new Visit();
        ReentrantLock lock = new ReentrantLock();
        Condition never = lock.newCondition();
        play(
                () -> {
                    while (!visit.done) {
                        Thread.onSpinWait();
                    }
                },
                () -> {
                    lock.lock();
                    try {
                        never.await(1, TimeUnit.MILLISECONDS);
                        visit.done = true;
                    } finally {
                        lock.unlock();
                    }
                });
    }

    /** It only seems to go on for ever. */
    @Right
    static void readersFirstForAWhile() throws Exception {
        ReadersFirst lock = new ReadersFirst();
        Visit visit = new Visit();
        Crew.Part reader = () -> {
            long end = System.nanoTime() + 1_000_000;
            while (!visit.done && System.nanoTime() < end) {
                lock.lockRead();
                lock.unlockRead();
            }
        };
        play(reader, reader, () -> {
            lock.lockWrite();
            visit.done = true;
            lock.unlockWrite();
        });
    }
}
