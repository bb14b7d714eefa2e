package forkyard.litmus.test;

import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** Two threads count in an atomic variable, each once. */
@JCStressTest
@State
public class LostUpdateAtomic {
    final AtomicInteger count = new AtomicInteger();

    @Actor
    public void one() {
        count.incrementAndGet();
    }

    @Actor
    public void two() {
        count.incrementAndGet();
    }

    @Arbiter
    public void end(I_Result r) {
        r.r1 = count.get();
    }
}
