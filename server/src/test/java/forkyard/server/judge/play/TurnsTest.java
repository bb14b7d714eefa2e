package forkyard.server.judge.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class TurnsTest {
    private final Turns turns = new Turns();
    private final AtomicInteger working = new AtomicInteger();
    private final AtomicInteger mostBesideAPair = new AtomicInteger();

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
                            .join(java.time.Duration.ofMillis(50)))
                    .isFalse();
        }
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
