package forkyard.harness.sample;

import java.util.function.IntConsumer;

/** The sample's contract. */
public interface Contract {
    long sum(int[] data, int parallelism) throws InterruptedException;

    void each(int n, IntConsumer task) throws InterruptedException;
}
