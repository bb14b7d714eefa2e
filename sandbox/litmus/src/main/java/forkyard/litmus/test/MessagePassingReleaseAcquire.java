package forkyard.litmus.test;

import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** One thread writes data and releases them; another acquires and reads them. */
@JCStressTest
@State
public class MessagePassingReleaseAcquire {
    int data;
    final AtomicInteger ready = new AtomicInteger();

    @Actor
    public void sender() {
        data = 1;
        ready.setRelease(1);
    }

    @Actor
    public void receiver(II_Result r) {
        r.r1 = ready.getAcquire();
        r.r2 = data;
    }
}
