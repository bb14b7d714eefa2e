package forkyard.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GateTest {
    private final Gate gate = new Gate(3);
    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicInteger inside = new AtomicInteger();

    @Test
    void whoeverIsInAHurryGoesPastThoseWhoAreNot() throws Exception {
        for (int i = 0; i < 10; i++) {
            Thread.startVirtualThread(this::enterUnhurried);
        }
        await().until(() -> inside.get() == 2);

        Thread hurried = Thread.startVirtualThread(() -> gate.enter().close());
        hurried.join(Duration.ofSeconds(10));

        assertThat(hurried.isAlive()).isFalse();
        assertThat(inside).hasValue(2);
        over.countDown();
        await().until(() -> inside.get() == 10);
    }

    @Test
    void quietBeginsWhenAllThatGoesOnHasEndedAndNobodyComesInMeanwhile() throws Exception {
        Thread.startVirtualThread(this::enterUnhurried);
        await().until(() -> inside.get() == 1);
        over.countDown();
        try (Quiet _ = gate.quiet()) {
            Thread.startVirtualThread(this::enterUnhurried);
            Thread.sleep(50);
            assertThat(inside).hasValue(1);
        }
        await().until(() -> inside.get() == 2);
    }

    private void enterUnhurried() {
        try (Gate.Pass _ = gate.enterUnhurried()) {
            inside.incrementAndGet();
            over.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
