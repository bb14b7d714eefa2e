package forkyard.server.judge.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forkyard.wire.FromRunner.Arrival;
import forkyard.wire.Gate;
import forkyard.wire.ToRunner.Release;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class GateKeeperTest {
    @Test
    void aProbeOpensWhenItIsFullAndStaysOpen() throws Exception {
        GateKeeper gates = keeper(new Gate("g", Gate.Kind.PROBE, 3, false));

        assertThat(gates.arrived(at("g", 1))).isEmpty();
        assertThat(gates.arrived(at("g", 2))).isEmpty();
        assertThat(gates.shortfall())
                .hasValueSatisfying(s -> assertThat(s.present()).isEqualTo(2));
        assertThat(gates.arrived(at("g", 3))).extracting(Release::ticket).containsExactly(1L, 2L, 3L);
        assertThat(gates.arrived(at("g", 4))).extracting(Release::ticket).containsExactly(4L);
        assertThat(gates.shortfall()).isEmpty();
    }

    @Test
    void eachArrivalAtAProbeGetsASecretOfItsOwn() throws Exception {
        GateKeeper gates = keeper(new Gate("g", Gate.Kind.PROBE, 2, false));
        gates.arrived(at("g", 1));

        assertThat(gates.arrived(at("g", 2))).extracting(Release::secret).doesNotHaveDuplicates();
    }

    @Test
    void aRendezvousClosesAgainAndThoseWhoMeetShareASecret() throws Exception {
        GateKeeper gates = keeper(new Gate("g", Gate.Kind.RENDEZVOUS, 2, false));
        gates.arrived(at("g", 1));
        List<Release> first = gates.arrived(at("g", 2));
        assertThat(gates.arrived(at("g", 3))).isEmpty();
        List<Release> second = gates.arrived(at("g", 4));

        assertThat(first.get(0).secret()).isEqualTo(first.get(1).secret());
        assertThat(second.get(0).secret())
                .isEqualTo(second.get(1).secret())
                .isNotEqualTo(first.get(0).secret());
    }

    @Test
    void theLastOfAHoldingProbeIsHeldUntilItIsLetGo() throws Exception {
        GateKeeper gates = keeper(new Gate("g", Gate.Kind.PROBE, 2, true));
        gates.arrived(at("g", 1));

        assertThat(gates.arrived(at("g", 2))).extracting(Release::ticket).containsExactly(1L);
        assertThat(gates.holdsSomeone()).isTrue();
        assertThat(gates.releaseHeld()).extracting(Release::ticket).containsExactly(2L);
        assertThat(gates.holdsSomeone()).isFalse();
    }

    @Test
    void everyVisitorOfAQuietGateIsHeld() throws Exception {
        GateKeeper gates = keeper(new Gate("q", Gate.Kind.QUIET, 1, true));

        assertThat(gates.arrived(at("q", 1))).isEmpty();
        assertThat(gates.expectsRest()).isTrue();
        assertThat(gates.releaseHeld()).hasSize(1);
        assertThat(gates.arrived(at("q", 2))).isEmpty();
    }

    @Test
    void aGateThatTheCaseDoesNotHaveIsNamed() {
        assertThatThrownBy(() -> keeper().arrived(at("nowhere", 1))).hasMessageContaining("nowhere");
    }

    private static GateKeeper keeper(Gate... gates) {
        return new GateKeeper(List.of(gates), new SplittableRandom(1));
    }

    private static Arrival at(String gate, long ticket) {
        return new Arrival(1, ticket, gate, ticket, "t" + ticket);
    }
}
