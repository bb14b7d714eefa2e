package forkyard.litmus.test;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** One thread writes data and says that they are ready; another asks whether they are, and reads them. */
@JCStressTest
@State
public class MessagePassing {
    int data;
    int ready;

    @Actor
    public void sender() {
        data = 1;
        ready = 1;
    }

    @Actor
    public void receiver(II_Result r) {
        r.r1 = ready;
        r.r2 = data;
    }
}
