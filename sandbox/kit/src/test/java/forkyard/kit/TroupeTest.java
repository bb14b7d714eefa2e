package forkyard.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TroupeTest {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch never = new CountDownLatch(1);
    private final Troupe troupe = new Troupe();

    @Test
    void whoWaitsForEverIsCalledOffWhenAnotherMeetsTrouble() throws Exception {
        troupe.add(this::waitForEver);
        troupe.add(() -> {
            begun.await();
            throw new IllegalStateException("full");
        });

        assertThat(play()).isEqualTo("A call threw java.lang.IllegalStateException: full");
    }

    @Test
    void whoIsInterruptedAndSaysSoIsTrouble() throws Exception {
        troupe.add(this::waitForEver);
        troupe.add(() -> {
            begun.await();
            troupe.interrupt(0);
        });

        assertThat(play()).contains("InterruptedException");
    }

    @Test
    void noTroubleIsAnEmptyString() throws Exception {
        troupe.add(never::countDown);
        troupe.add(never::await);

        assertThat(play()).isEmpty();
    }

    @Test
    void aMonitorThatIsNotHeldIsThrownOnceAllHaveEnded() {
        troupe.add(this::waitForEver);
        troupe.add(() -> {
            begun.await();
            never.notifyAll();
        });

        assertThatThrownBy(this::play).isInstanceOf(IllegalMonitorStateException.class);
    }

    private void waitForEver() throws InterruptedException {
        begun.countDown();
        never.await();
    }

    private String play() throws Exception {
        return troupe.play(new Stage(new NoWall(), List.of()));
    }

    private static final class NoWall implements Wall {
        @Override
        public long arrive(String gate) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Object ask(String source, String key) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void log(String event, byte[] values) {}

        @Override
        public boolean calm() {
            return false;
        }

        @Override
        public void started(Thread thread) {}
    }
}
