package forkyard.server.judge.mpi;

import static forkyard.wire.CallKind.BARRIER;
import static forkyard.wire.CallKind.BCAST;
import static forkyard.wire.CallKind.IRECV;
import static forkyard.wire.CallKind.RECV;
import static forkyard.wire.CallKind.REDUCE;
import static forkyard.wire.CallKind.SEND;
import static forkyard.wire.CallKind.WAIT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StuckTest {
    @Test
    void sendsHeadOn() {
        Told told = Told.threads(2);
        told.begins(0, SEND, 1, 5);
        told.begins(1, SEND, 0, 5);

        Stuck.Explanation why = Stuck.explain(told.world);
        assertThat(why.sentence())
                .isEqualTo("Rank 0 and rank 1 send to each other, and each waits until the other receives."
                        + " Rank 0 is in Send to rank 1, tag 5 (Main.java, line 1);"
                        + " rank 1 is in Send to rank 0, tag 5 (Main.java, line 11).");
        assertThat(why.cycle()).containsExactly(0, 1);
    }

    @Test
    void aCircleOfReceivesIsFoundBehindARankThatWaitsForIt() {
        Told told = Told.threads(4);
        told.begins(0, RECV, 1, 0);
        told.begins(1, RECV, 2, 0);
        told.begins(2, RECV, 3, 0);
        told.begins(3, RECV, 1, 0);

        Stuck.Explanation why = Stuck.explain(told.world);
        assertThat(why.sentence()).startsWith("3 ranks receive from each other, and none has sent.");
        assertThat(why.cycle()).containsExactly(1, 2, 3);
    }

    @Test
    void aSendToItself() {
        Told told = Told.threads(1);
        told.begins(0, SEND, 0, 3);

        assertThat(Stuck.explain(told.world).sentence()).contains("which is itself", "Irecv");
    }

    @Test
    void anotherTag() {
        Told told = Told.processes(2);
        told.does(1, SEND, 0, 8);
        told.begins(0, RECV, 1, 7);
        told.begins(1, RECV, 0, 1);

        assertThat(Stuck.explain(told.world).sentence())
                .isEqualTo("Rank 0 is in Recv for rank 1, tag 7 (Main.java, line 1)."
                        + " Rank 1 sends to it with tag 8 (Main.java, line 11): a receive takes only its own tag.");
    }

    @Test
    void collectivesThatDoNotMatch() {
        Told told = Told.threads(2);
        told.does(0, BARRIER, -1, -1);
        told.does(1, BARRIER, -1, -1);
        told.begins(0, BCAST, 0, -1);
        told.begins(1, REDUCE, 0, -1);

        assertThat(Stuck.explain(told.world).sentence())
                .isEqualTo(
                        "Rank 0 is in Bcast with root 0 (Main.java, line 2), where rank 1 is in Reduce with root 0"
                                + " (Main.java, line 12): all ranks of a communicator have to make the same collective calls in the same order.");
    }

    @Test
    void anotherRoot() {
        Told told = Told.threads(2);
        told.begins(0, BCAST, 0, -1);
        told.begins(1, BCAST, 1, -1);

        assertThat(Stuck.explain(told.world).sentence()).endsWith("in the same order, with the same root.");
    }

    @Test
    void aCollectiveThatOneRankHasLeftOut() {
        Told told = Told.threads(2);
        told.begins(0, BARRIER, -1, -1);
        told.comesToItsEnd(1);

        assertThat(Stuck.explain(told.world).sentence())
                .isEqualTo(
                        "Rank 0 is in Barrier (Main.java, line 1), and rank 1 has ended without it: a Barrier needs all ranks of its communicator.");
    }

    @Test
    void aCollectiveWhileAnotherRankReceives() {
        Told told = Told.threads(3);
        told.begins(0, BARRIER, -1, -1);
        told.begins(1, RECV, 0, 4);
        told.begins(2, BARRIER, -1, -1);

        assertThat(Stuck.explain(told.world).sentence())
                .isEqualTo(
                        "Every rank waits, and nothing can ever happen again. Rank 0 is in Barrier (Main.java, line 1)."
                                + " Rank 1 is in Recv for rank 0, tag 4 (Main.java, line 11). Rank 2 is in Barrier (Main.java, line 21).");
    }

    @Test
    void aReceiveFromARankThatHasEnded() {
        Told told = Told.threads(2);
        told.begins(0, RECV, 1, 4);
        told.comesToItsEnd(1);

        assertThat(Stuck.explain(told.world).sentence()).endsWith("and rank 1 has ended: nothing more comes from it.");
    }

    @Test
    void aSendToARankThatHasEnded() {
        Told told = Told.threads(2);
        told.begins(0, SEND, 1, 4);
        told.comesToItsEnd(1);

        assertThat(Stuck.explain(told.world).sentence()).endsWith("and rank 1 has ended without receiving it.");
    }

    @Test
    void aSendrecvIsWhereItsHalfIsThatIsNotDone() {
        Told told = Told.threads(2);
        int send = told.begins(0, SEND, 1, 4);
        told.begins(0, RECV, 1, 9);
        told.does(1, RECV, 0, 4);
        told.comesToItsEnd(1);

        assertThat(send).isZero();
        assertThat(Stuck.explain(told.world).sentence()).startsWith("Rank 0 is in Recv for rank 1, tag 9");
    }

    @Test
    void aWaitForARequest() {
        Told told = Told.processes(2);
        told.begins(0, IRECV, 1, 4);
        told.begins(0, WAIT, 1, 4);
        told.begins(1, RECV, 0, 4);

        assertThat(Stuck.explain(told.world).cycle()).containsExactly(0, 1);
    }
}
