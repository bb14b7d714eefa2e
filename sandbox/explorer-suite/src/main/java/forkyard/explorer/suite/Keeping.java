package forkyard.explorer.suite;

import static forkyard.explorer.suite.Crew.play;

import forkyard.explorer.suite.Wrong.As;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Locks that are not given back, where nobody else waits for them. */
final class Keeping {
    static class Shelf {
        private final ReentrantLock lock = new ReentrantLock();
        private final ReentrantReadWriteLock both = new ReentrantReadWriteLock();
        private int books = 1;

        void add(String number) {
            lock.lock();
            books += Integer.parseInt(number);
            lock.unlock();
        }

        void addOrNot(String number) {
            try {
                add(number);
            } catch (NumberFormatException e) {
                // it goes home, and the lock stays taken
            }
        }

        int count() {
            both.readLock().lock();
            return books;
        }
    }

    @Wrong(As.KEPT)
    static void anExceptionBeforeTheUnlock() throws Exception {
        Shelf shelf = new Shelf();
        play(() -> shelf.addOrNot("one"));
    }

    @Wrong(As.KEPT)
    static void readLockNotGivenBack() throws Exception {
        Shelf shelf = new Shelf();
        play(shelf::count, shelf::count);
    }

    @Wrong(As.KEPT)
    static void writeLockTakenTwice() throws Exception {
        Lock write = new ReentrantReadWriteLock().writeLock();
        play(() -> {
            write.lock();
            write.lock();
            write.unlock();
        });
    }

    @Wrong(As.KEPT)
    static void onlySometimes() throws Exception {
        ReentrantLock lock = new ReentrantLock();
        boolean[] taken = new boolean[1];
        Crew.Part part = () -> {
            if (lock.tryLock() && !taken[0]) {
                taken[0] = true;
                lock.unlock();
            }
        };
        play(part, part);
    }

    @Wrong(As.KEPT)
    static void byAThreadOfAPool() throws Exception {
        Shelf shelf = new Shelf();
        try (ExecutorService pool = Executors.newFixedThreadPool(1)) {
            pool.submit(() -> shelf.addOrNot("one"));
        }
    }

    @Right
    static void givenBackInAllWays() throws Exception {
        ReentrantLock lock = new ReentrantLock();
        Condition told = lock.newCondition();
        ReentrantReadWriteLock both = new ReentrantReadWriteLock();
        play(
                () -> {
                    lock.lock();
                    try {
                        told.await(1, TimeUnit.MILLISECONDS);
                    } finally {
                        lock.unlock();
                    }
                },
                () -> {
                    if (lock.tryLock()) {
                        lock.unlock();
                    }
                    both.writeLock().lock();
                    both.readLock().lock();
                    both.writeLock().unlock();
                    both.readLock().unlock();
                });
    }

    /** Whose permit it is does not matter: it stands for something that was there and is used up. */
    @Right
    static void permitsThatAreUsedUp() throws Exception {
        Semaphore tickets = new Semaphore(2);
        Semaphore turn = new Semaphore(1);
        Crew.Part buyer = () -> {
            turn.acquire();
            turn.release();
            tickets.acquire();
        };
        play(buyer, buyer);
    }
}
