package forkyard.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class BytePipeTest {
    private final BytePipe pipe = new BytePipe(1_000);

    @Test
    void everyByteComesOutInOrderHoweverItIsCut() throws IOException {
        byte[] bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);
        Thread.ofVirtual().start(() -> {
            Random random = new Random(2);
            for (int at = 0; at < bytes.length; ) {
                int count = Math.min(bytes.length - at, random.nextInt(3_000));
                try {
                    pipe.sink().write(bytes, at, count);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
                at += count;
            }
            pipe.end();
        });
        assertThat(pipe.source().readAllBytes()).isEqualTo(bytes);
    }

    @Test
    void aWriterWaitsWhileNobodyReads() throws IOException, InterruptedException {
        Thread writer = Thread.ofVirtual().start(() -> {
            try {
                pipe.sink().write(new byte[1_500]);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(writer.join(Duration.ofMillis(50))).isFalse();
        assertThat(pipe.source().readNBytes(1_500)).hasSize(1_500);
        assertThat(writer.join(Machine.PATIENCE)).isTrue();
    }

    @Test
    void severingEndsAReadInProgress() throws InterruptedException {
        assertThatThrownBy(() -> readThenDo(reader -> pipe.sever()))
                .hasCauseInstanceOf(IOException.class)
                .hasMessageContaining("closed");
    }

    @Test
    void anInterruptEndsAReadInProgress() throws InterruptedException {
        assertThatThrownBy(() -> readThenDo(Thread::interrupt)).hasCauseInstanceOf(InterruptedIOException.class);
    }

    @Test
    void writingAfterTheEndFails() {
        pipe.end();
        assertThatThrownBy(() -> pipe.sink().write(1)).isInstanceOf(IOException.class);
    }

    private void readThenDo(Consumer<Thread> act) throws InterruptedException, ExecutionException {
        FutureTask<Integer> read = new FutureTask<>(() -> pipe.source().read());
        Thread reader = Thread.ofVirtual().start(read);
        assertThat(reader.join(Duration.ofMillis(50))).isFalse();
        act.accept(reader);
        read.get();
    }
}
