package forkyard.server.judge.mpi;

import static forkyard.wire.CallKind.ALLTOALL;
import static forkyard.wire.CallKind.IRECV;
import static forkyard.wire.CallKind.ISEND;
import static forkyard.wire.CallKind.RECV;
import static forkyard.wire.CallKind.SEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forkyard.wire.RankCall;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorldTest {
    /** MPJ's words. */
    private static final String TOO_LONG =
            "mpi.MPIException: Error in SimplePacker : count <2> is less than length <3>";

    @Test
    void aRankThatThrowsBreaksTheWorldAndItsFramesAreTold() {
        Told told = Told.threads(2);
        told.tell(1, "mpi-failed", List.of("java.lang.Error", "no", new String[] {"Main.main", "Main.java:7"}));

        assertThat(told.world.broken()).contains(1);
        assertThat(Explained.broken(told.world, 1, Set.of("Main.java")).sentence())
                .isEqualTo("An exception came out of rank 1: java.lang.Error: no (Main.java, line 7).");
    }

    @Test
    void aReceiveThatIsTooShortIsNamed() {
        Told told = Told.threads(2);
        told.begins(0, RECV, "world", 1, 3, 4);
        told.begins(1, SEND, "world", 0, 3, 40);
        told.tell(0, "mpi-failed", List.of("mpi.MPIException", "", new String[] {}));

        assertThat(Explained.broken(told.world, 0, Set.of()).sentence())
                .endsWith(
                        " Its receive (Main.java, line 1) has room for 4 bytes, and rank 1 sends 40 (Main.java, line 11):"
                                + " MPI does not cut messages to size.");
    }

    @Test
    void aCollectiveCallWithTooLittleRoomIsNamed() {
        Told told = Told.threads(2);
        told.begins(0, ALLTOALL, -1, -1);
        told.tell(0, "mpi-failed", List.of("mpi.MPIException", TOO_LONG, new String[] {}));

        assertThat(Explained.broken(told.world, 0, Set.of()).sentence())
                .endsWith(
                        " More came in its Alltoall (Main.java, line 1) than it has room for: MPI does not cut messages to size, so"
                                + " each rank has to reckon with as much as the others send it.");
    }

    @Test
    void aReportThatMakesNoSenseIsRefusedAndItIsSaidWhy() {
        Told told = Told.threads(2);

        assertThatThrownBy(() -> told.ends(0, 7, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        told.tell(0, "mpi-failed", List.of("java.lang.Error", "no", new String[] {}));
        assertThat(Explained.broken(told.world, 0, Set.of()).sentence())
                .endsWith("refused what a rank told of itself: the end of a call that has not begun.");
    }

    @Test
    void theEndOfMainWithoutFinalizeIsNotWell() {
        Told told = Told.threads(2);
        told.comesToItsEnd(0);
        assertThat(told.world.broken()).isEmpty();
        told.tell(1, "mpi-end", false);

        assertThat(told.world.broken()).contains(1);
        assertThat(Explained.broken(told.world, 1, Set.of()).sentence()).contains("without MPI.Finalize");
    }

    @Test
    void anExitOfOneThreadIsThatRanksAndNotTheOthers() {
        Told told = Told.threads(3);
        told.tell(1, "mpi-left", List.of(0, "Main.java:4"));
        told.exits(0, 0);

        assertThat(told.world.broken()).contains(1);
        assertThat(Explained.broken(told.world, 1, Set.of()).sentence())
                .startsWith("Rank 1 has ended its process (Main.java, line 4, exit code 0)");
    }

    @Test
    void aProcessThatEndsWithoutAWordIsToBlameAndNotTheOneThatComplains() {
        Told told = Told.processes(3);
        told.tell(0, "mpi-failed", List.of("java.io.IOException", "closed", new String[] {}));
        told.exits(2, 0);

        assertThat(told.world.broken()).contains(2);
    }

    @Test
    void aProcessThatSaysItHasEndedAndEndsBadlyHasNotEndedWell() {
        Told told = Told.processes(2);
        told.comesToItsEnd(0);
        told.exits(0, 0);
        assertThat(told.world.broken()).isEmpty();
        told.comesToItsEnd(1);
        told.exits(1, 3);

        assertThat(told.world.broken()).contains(1);
    }

    @Test
    void requestsThatNobodyHasWaitedForAreOpen() {
        Told told = Told.threads(2);
        told.ends(0, told.begins(0, ISEND, 1, 0), 1, 0);
        told.begins(0, IRECV, 1, 0);

        assertThat(told.world.openRequests()).extracting(RankCall::kind).containsExactly(IRECV);
        assertThat(Explained.requestsOpen(told.world, Set.of()).sentence())
                .isEqualTo("A request was never waited for: rank 0's Irecv for rank 1, tag 0 (Main.java, line 2).");
    }

    @Test
    void nobodySpeaksForAnother() {
        Told told = Told.processes(2);

        assertThatThrownBy(() -> told.world.told(20, "mpi-end", List.of(1, true)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> told.world.told(99, "mpi-end", List.of(0, true)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> told.tell(0, "mpi-begun", List.of(new int[] {0}, "no", "columns")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> told.tell(0, "mpi-end", "yes")).isInstanceOf(IllegalArgumentException.class);
    }
}
