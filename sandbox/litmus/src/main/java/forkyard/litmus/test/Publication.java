package forkyard.litmus.test;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** One thread makes an object and puts it into a plain field; another takes it from there. */
@JCStressTest
@State
public class Publication {
    static class Ticket {
        int a;
        int b;
        int c;
        int d;

        Ticket(int value) {
            a = value;
            b = value;
            c = value;
            d = value;
        }
    }

    int one = 1;
    Ticket ticket;

    @Actor
    public void writer() {
        ticket = new Ticket(one);
    }

    @Actor
    public void reader(I_Result r) {
        Ticket seen = ticket;
        r.r1 = seen == null ? -1 : seen.a + seen.b + seen.c + seen.d;
    }
}
