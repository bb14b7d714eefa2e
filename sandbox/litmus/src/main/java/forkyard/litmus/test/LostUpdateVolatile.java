package forkyard.litmus.test;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** Two threads count in one volatile variable, each once. */
@JCStressTest
@State
public class LostUpdateVolatile {
    volatile int count;

    @Actor
    public void one() {
        count++;
    }

    @Actor
    public void two() {
        count++;
    }

    @Arbiter
    public void end(I_Result r) {
        r.r1 = count;
    }
}
