package forkyard.server.judge.explore;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.server.judge.Exhibit;
import forkyard.server.judge.Verdict;
import forkyard.wire.FromExplorer.Fault;
import forkyard.wire.FromExplorer.Kind;
import forkyard.wire.FromExplorer.Passer;
import forkyard.wire.FromExplorer.Replayed;
import forkyard.wire.FromExplorer.Spot;
import forkyard.wire.FromExplorer.Stop;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FaultVerdictsTest {
    private final FaultVerdicts verdicts = new FaultVerdicts(Set.of("RwLock.java"));

    private Verdict of(Kind kind, List<Stop> threads, List<Passer> passers) {
        Fault fault = new Fault(kind, "", "0:1", List.of(), "", threads, passers, "", List.of());
        return verdicts.of(new Replayed(fault, List.of(), 0), null, "x2/25/a/1/c1/0:1", "a case");
    }

    @Test
    void whoStarvesIsAWrongAnswerWithTheOvertakings() {
        Spot spot = new Spot("RwLock.java", 31, "lockWrite");
        Verdict verdict = of(
                Kind.STARVATION,
                List.of(new Stop("writer", spot, "RwLock.noReaders", "")),
                List.of(new Passer("reader-1", 12), new Passer("reader-2", 1)));

        assertThat(verdict).isInstanceOf(Verdict.WrongAnswer.class);
        assertThat(verdict.exhibit()).isInstanceOfSatisfying(Exhibit.Interleaving.class, exhibit -> {
            assertThat(exhibit.sentence())
                    .isEqualTo("writer starves: it waits for RwLock.noReaders (RwLock.java, line 31) and never gets in,"
                            + " while reader-1 went in 12 times and reader-2 went in once. That can go on for ever.");
            assertThat(exhibit.threads())
                    .singleElement()
                    .satisfies(thread -> assertThat(thread.waitsFor()).isEqualTo("RwLock.noReaders"));
        });
    }

    @Test
    void aLockThatIsNotGivenBackIsALeakThatNamesItsLine() {
        Spot spot = new Spot("RwLock.java", 12, "lockRead");
        Verdict verdict = of(Kind.LOCK_KEPT, List.of(new Stop("reader-1", spot, "RwLock.mutex", "")), List.of());

        assertThat(verdict).isInstanceOf(Verdict.Leak.class);
        assertThat(verdict.exhibit().sentence())
                .isEqualTo("reader-1 ends without giving back RwLock.mutex, which it took (RwLock.java, line 12).");
    }
}
