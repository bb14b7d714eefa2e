package forkyard.harness.sample;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntConsumer;

/** The sample's submission. */
public final class Solution implements Contract {
    private final ReentrantLock lock = new ReentrantLock();
    private long calls;

    @Override
    public long sum(int[] data, int parallelism) throws InterruptedException {
        AtomicLong sum = new AtomicLong();
        each(parallelism, worker -> {
            long part = 0;
            for (int i = worker; i < data.length; i += parallelism) {
                part += data[i];
            }
            sum.addAndGet(part);
        });
        System.out.println("sum " + sum);
        return sum.get();
    }

    @Override
    public void each(int n, IntConsumer task) throws InterruptedException {
        lock.lock();
        try {
            calls++;
        } finally {
            lock.unlock();
        }
        Thread[] threads = new Thread[n];
        for (int i = 0; i < n; i++) {
            int number = i;
            threads[i] = new Thread(() -> task.accept(number));
            threads[i].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        if (calls < 0) {
            throw new IllegalStateException("no such number of calls");
        }
    }
}
