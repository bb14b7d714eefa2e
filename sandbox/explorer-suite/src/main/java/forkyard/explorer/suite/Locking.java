package forkyard.explorer.suite;

import static forkyard.explorer.suite.Crew.check;
import static forkyard.explorer.suite.Crew.play;
import static forkyard.explorer.suite.Crew.same;

import forkyard.explorer.suite.Wrong.As;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;

/** Locks, and more than one of them. */
final class Locking {
    static class Account {
        final int number;
        int balance = 10;

        Account(int number) {
            this.number = number;
        }

        void pay(Account other, int amount) {
            synchronized (this) {
                synchronized (other) {
                    balance -= amount;
                    other.balance += amount;
                }
            }
        }

        void payInOrder(Account other, int amount) {
            Account first = number < other.number ? this : other;
            Account second = first == this ? other : this;
            synchronized (first) {
                synchronized (second) {
                    balance -= amount;
                    other.balance += amount;
                }
            }
        }
    }

    @Wrong(As.DEADLOCK)
    static void oppositeOrder() throws Exception {
        Account a = new Account(1);
        Account b = new Account(2);
        play(() -> a.pay(b, 1), () -> b.pay(a, 2));
    }

    @Right
    static void oneOrder() throws Exception {
        Account a = new Account(1);
        Account b = new Account(2);
        play(() -> a.payInOrder(b, 1), () -> b.payInOrder(a, 2));
        same(20, a.balance + b.balance);
    }

    @Wrong(As.DEADLOCK)
    static void aCycleOfThree() throws Exception {
        Account a = new Account(1);
        Account b = new Account(2);
        Account c = new Account(3);
        play(() -> a.pay(b, 1), () -> b.pay(c, 1), () -> c.pay(a, 1));
    }

    @Wrong(As.DEADLOCK)
    static void oppositeOrderOfReentrantLocks() throws Exception {
        ReentrantLock a = new ReentrantLock();
        ReentrantLock b = new ReentrantLock();
        play(() -> both(a, b), () -> both(b, a));
    }

    private static void both(Lock first, Lock second) {
        first.lock();
        try {
            second.lock();
            second.unlock();
        } finally {
            first.unlock();
        }
    }

    @Right
    static void triesTheSecondForAWhile() throws Exception {
        ReentrantLock a = new ReentrantLock();
        ReentrantLock b = new ReentrantLock();
        play(() -> bothOrNot(a, b), () -> bothOrNot(b, a));
    }

    private static void bothOrNot(Lock first, Lock second) throws InterruptedException {
        first.lock();
        try {
            if (second.tryLock(10, TimeUnit.MILLISECONDS)) {
                second.unlock();
            }
        } finally {
            first.unlock();
        }
    }

    @Wrong(As.FAILURE)
    static void tryLockNotAsked() throws Exception {
        ReentrantLock lock = new ReentrantLock();
        int[] count = new int[1];
        Crew.Part part = () -> {
            lock.tryLock();
            count[0]++;
            lock.unlock();
        };
        play(part, part);
    }

    @Wrong(As.DEADLOCK)
    static void notUnlockedAfterAnException() throws Exception {
        ReentrantLock lock = new ReentrantLock();
        Crew.Part part = () -> {
            try {
                lock.lock();
                Integer.parseInt("x");
                lock.unlock();
            } catch (NumberFormatException e) {
                return;
            }
        };
        play(part, part);
    }

    @Wrong(As.DEADLOCK)
    static void earlyReturnKeepsTheLock() throws Exception {
        ReentrantLock lock = new ReentrantLock();
        boolean[] done = new boolean[1];
        Crew.Part part = () -> {
            lock.lock();
            if (done[0]) {
                return;
            }
            done[0] = true;
            lock.unlock();
        };
        play(part, part, part);
    }

    @Right
    static void reentered() throws Exception {
        ReentrantLock lock = new ReentrantLock();
        int[] count = new int[1];
        Crew.Part part = () -> {
            lock.lock();
            lock.lock();
            count[0]++;
            lock.unlock();
            lock.unlock();
        };
        play(part, part);
        same(2, count[0]);
    }

    @Right
    static void ownSpinLock() throws Exception {
        AtomicBoolean taken = new AtomicBoolean();
        int[] count = new int[1];
        Crew.Part part = () -> {
            while (!taken.compareAndSet(false, true)) {
                Thread.onSpinWait();
            }
            count[0]++;
            taken.set(false);
        };
        play(part, part);
        same(2, count[0]);
    }

    @Wrong(As.FAILURE)
    static void ownSpinLockThatLooksFirst() throws Exception {
        AtomicBoolean taken = new AtomicBoolean();
        int[] count = new int[1];
        Crew.Part part = () -> {
            while (taken.get()) {
                Thread.onSpinWait();
            }
            taken.set(true);
            count[0]++;
            taken.set(false);
        };
        play(part, part);
        same(2, count[0]);
    }

    @Wrong(As.FAILURE)
    static void writesUnderTheReadLock() throws Exception {
        ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
        int[] count = new int[1];
        Crew.Part part = () -> {
            lock.readLock().lock();
            count[0]++;
            lock.readLock().unlock();
        };
        play(part, part);
        same(2, count[0]);
    }

    @Right
    static void readersAndAWriter() throws Exception {
        ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
        int[] pair = new int[2];
        Crew.Part reader = () -> {
            lock.readLock().lock();
            check(pair[0] == pair[1], "torn");
            lock.readLock().unlock();
        };
        play(reader, reader, () -> {
            lock.writeLock().lock();
            pair[0]++;
            pair[1]++;
            lock.writeLock().unlock();
        });
    }

    @Wrong(As.DEADLOCK)
    static void upgradesAReadLock() throws Exception {
        ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
        play(() -> {
            lock.readLock().lock();
            lock.writeLock().lock();
            lock.writeLock().unlock();
            lock.readLock().unlock();
        });
    }

    @Wrong(As.FAILURE)
    static void optimisticReadNotValidated() throws Exception {
        StampedLock lock = new StampedLock();
        int[] pair = new int[2];
        play(
                () -> {
                    long stamp = lock.writeLock();
                    pair[0]++;
                    pair[1]++;
                    lock.unlockWrite(stamp);
                },
                () -> {
                    lock.tryOptimisticRead();
                    check(pair[0] == pair[1], "torn");
                });
    }

    @Wrong(As.DEADLOCK)
    static void philosophers() throws Exception {
        dine(3, false);
    }

    @Right
    static void philosophersOneLeftHanded() throws Exception {
        dine(3, true);
    }

    @Wrong(As.DEADLOCK)
    static void fivePhilosophers() throws Exception {
        dine(5, false);
    }

    @Right
    static void fivePhilosophersOneLeftHanded() throws Exception {
        dine(5, true);
    }

    private static void dine(int seats, boolean oneLeftHanded) throws InterruptedException {
        Object[] forks = new Object[seats];
        Crew.Part[] philosophers = new Crew.Part[seats];
        for (int i = 0; i < seats; i++) {
            forks[i] = new Object();
        }
        for (int i = 0; i < seats; i++) {
            boolean swapped = oneLeftHanded && i == seats - 1;
            Object first = forks[swapped ? 0 : i];
            Object second = forks[swapped ? i : (i + 1) % seats];
            int[] meals = new int[1];
            philosophers[i] = () -> {
                synchronized (first) {
                    synchronized (second) {
                        meals[0]++;
                    }
                }
            };
        }
        play(philosophers);
    }

    @Wrong(As.FAILURE)
    static void checksOutsideTheLock() throws Exception {
        int[] left = {1};
        Object lock = new Object();
        Crew.Part part = () -> {
            if (left[0] > 0) {
                synchronized (lock) {
                    left[0]--;
                }
            }
        };
        play(part, part);
        check(left[0] >= 0, "sold twice");
    }

    @Wrong(As.FAILURE)
    @SuppressWarnings("LockOnBoxedPrimitive") // that is what is wrong
    static void locksABoxedValueThatChanges() throws Exception {
        class Box {
            Integer count = 1000;
        }
        Box box = new Box();
        Crew.Part part = () -> {
            synchronized (box.count) {
                box.count = box.count + 1;
            }
        };
        play(part, part, part);
        same(1003, box.count);
    }
}
