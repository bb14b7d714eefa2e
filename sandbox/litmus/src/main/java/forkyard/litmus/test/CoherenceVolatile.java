package forkyard.litmus.test;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** One thread writes a volatile field; another reads it twice, by two names of the same object. */
@JCStressTest
@State
public class CoherenceVolatile {
    static class Cell {
        int touched;
        volatile int value;
    }

    Cell cell = new Cell();
    Cell alias = cell;

    @Actor
    public void writer() {
        cell.value = 1;
    }

    @Actor
    public void reader(II_Result r) {
        Cell a = cell;
        Cell b = alias;
        a.touched = 0; // neither is null: no check is left between the two reads
        b.touched = 0;
        r.r1 = a.value;
        r.r2 = b.value;
    }
}
