package forkyard.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class TurnsTest {
    @TempDir
    private Path directory;

    private Turns turns;
    private final AtomicInteger working = new AtomicInteger();
    private final AtomicInteger mostBesideAPair = new AtomicInteger();

    @BeforeEach
    void open() {
        turns = new Turns(directory.resolve("locks"));
    }

    @Test
    void nothingIsJudgedWhileAPairIsTimedAndTheRestGoesOnSideBySide() throws Exception {
        CountDownLatch two = new CountDownLatch(2);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            threads.add(Thread.ofVirtual().start(() -> others(two)));
        }
        threads.add(Thread.ofVirtual().start(this::pairs));
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(two.getCount()).as("two at once beside each other").isZero();
        assertThat(mostBesideAPair).hasValue(0);
    }

    @Test
    void aPairTakesThoseTurnsInItsOwnThatAreMeantForAnybody() throws Exception {
        try (Turns.Turn _ = turns.alone();
                Turns.Turn _ = turns.beside()) {
            assertThat(Thread.ofVirtual()
                            .start(() -> others(new CountDownLatch(0)))
                            .join(Duration.ofMillis(50)))
                    .isFalse();
        }
    }

    @Test
    void aTrialLetsAnErrandComeToItsEndButDoesNotWaitForEver() throws Exception {
        Turns.Turn errand = turns.errand();
        FutureTask<Void> trial = new FutureTask<>(() -> {
            turns.alone().close();
            return null;
        });
        Thread waiting = Thread.ofPlatform().start(trial);
        turns.beside().close();
        assertThat(waiting.join(Duration.ofMillis(100))).isFalse();
        turns.beside().close();
        errand.close();
        trial.get();

        try (Turns.Turn _ = turns.errand()) {
            turns.alone().close();
        }
    }

    @Test
    void whoWouldDisturbATrialLetsItEndButDoesNotWaitLong() throws Exception {
        turns.letTrialEnd(Duration.ofMinutes(1));
        FutureTask<Void> disturber = new FutureTask<>(() -> {
            turns.letTrialEnd(Duration.ofMinutes(1));
            return null;
        });
        Turns.Turn trial = turns.alone();
        Thread waiting = Thread.ofPlatform().start(disturber);
        assertThat(waiting.join(Duration.ofMillis(100))).isFalse();
        trial.close();
        disturber.get();

        try (Turns.Turn _ = turns.alone()) {
            FutureTask<Void> impatient = new FutureTask<>(() -> {
                turns.letTrialEnd(Duration.ofMillis(10));
                return null;
            });
            Thread.ofPlatform().start(impatient);
            impatient.get();
        }
    }

    @Test
    void theTurnsOfAnotherProcessAreRespectedAndEndWithItsKilling() throws Exception {
        Path locks = directory.resolve("locks");
        try (Child other = Child.start(List.of(), ChildTurn.class, locks.toString(), "beside")) {
            assertThat(other.line()).isEqualTo("beside");
            turns.beside().close();
            assertThat(waitsAlone(other)).isTrue();
        }
        try (Child other = Child.start(List.of(), ChildTurn.class, locks.toString(), "alone")) {
            assertThat(other.line()).isEqualTo("alone");
            assertThat(waitsAlone(other)).isTrue();
        }
    }

    /** Whether a turn alone has to wait for the other process, and comes when that is killed; none joins before it. */
    private boolean waitsAlone(Child other) throws Exception {
        FutureTask<Void> trial = new FutureTask<>(() -> {
            turns.alone().close();
            return null;
        });
        Thread waiting = Thread.ofPlatform().start(trial);
        boolean waited = !waiting.join(Duration.ofMillis(100));
        other.kill();
        trial.get();
        return waited;
    }

    private void others(CountDownLatch two) {
        for (int i = 0; i < 50; i++) {
            try (Turns.Turn _ = turns.beside()) {
                working.incrementAndGet();
                two.countDown();
                if (i == 0) {
                    two.await(10, TimeUnit.SECONDS);
                }
                Thread.sleep(1);
                working.decrementAndGet();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    private void pairs() {
        for (int i = 0; i < 50; i++) {
            try (Turns.Turn _ = turns.alone()) {
                mostBesideAPair.accumulateAndGet(working.get(), Math::max);
                Thread.sleep(1);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
