package forkyard.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnerTest {
    private final Owner self = Owner.next();

    @Test
    void aTokenReadsBackAsTheSameOwner() {
        assertThat(Owner.parse(self.token())).contains(self);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "7f1d615e-1-2",
                "7f1d615e-1-2-3-4-5",
                "../../etc-1-2-3-4",
                "7f1d615e-1-2-3-99999999999999999999"
            })
    void anythingElseIsNoToken(String token) {
        assertThat(Owner.parse(token)).isEmpty();
    }

    @Test
    void enginesOfOneProcessAreTwoOwners() {
        assertThat(Owner.next().token()).isNotEqualTo(self.token());
    }

    @Test
    void thisProcessLives() {
        assertThat(self.isDead(self)).isFalse();
    }

    @Test
    void anotherProcessWithTheSameNumberIsAnotherOwner() {
        Owner before = new Owner(self.boot(), self.namespace(), self.pid(), self.started() - 1, 1);
        assertThat(before.isDead(self)).isTrue();
    }

    @Test
    void nobodySurvivesARestartOfTheMachine() {
        Owner before = new Owner("00000000", self.namespace(), self.pid(), self.started(), 1);
        assertThat(before.isDead(self)).isTrue();
    }

    @Test
    void ofAnotherNamespacesProcessesNothingIsKnown() {
        Owner elsewhere = new Owner(self.boot(), self.namespace() + 1, 999_999_999, 1, 1);
        assertThat(elsewhere.isDead(self)).isFalse();
    }

    @Test
    void aProcessThatEndedIsDeadEvenBeforeItsParentAsksForIt() throws IOException, InterruptedException {
        Process child = new ProcessBuilder("sleep", "60").start();
        Owner owner = new Owner(
                self.boot(),
                self.namespace(),
                child.pid(),
                Owner.runningSince(child.pid()).orElseThrow(),
                1);
        assertThat(owner.isDead(self)).isFalse();
        child.destroyForcibly();
        Machine.await("the child's end", () -> owner.isDead(self));
    }
}
