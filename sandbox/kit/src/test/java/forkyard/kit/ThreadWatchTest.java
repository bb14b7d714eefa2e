package forkyard.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThreadWatchTest {
    private final AtomicInteger times = new AtomicInteger();
    private final ThreadWatch watch = new ThreadWatch();

    @Test
    void briefWorkIsDoneAgainUntilEnoughWasSeenOfItButNotForEver() throws Exception {
        assertThat(watch.during(times::incrementAndGet)).isEqualTo(times.get());

        assertThat(times.get()).isBetween(2, 20);
    }

    @Test
    void threadsOfOneTimeAreNotAddedToThoseOfAnother() throws Exception {
        watch.during(this::threeThreads);

        assertThat(times.get()).isGreaterThan(1);
        assertThat(watch.different()).isBetween(1, 3);
        assertThat(watch.most()).isBetween(1, 3);
    }

    @Test
    void whatTheWorkThrowsIsThrown() {
        assertThatThrownBy(() -> watch.during(() -> {
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(times.get()).isZero();
    }

    private int threeThreads() throws InterruptedException {
        Thread[] threads = IntStream.range(0, 3)
                .mapToObj(i -> Thread.ofPlatform().start(() -> sleep(5)))
                .toArray(Thread[]::new);
        for (Thread thread : threads) {
            thread.join();
        }
        return times.incrementAndGet();
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
