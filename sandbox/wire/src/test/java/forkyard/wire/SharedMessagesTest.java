package forkyard.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Messages of two directions, which the judge passes on as they are. */
class SharedMessagesTest {
    @Test
    void anActCrossesOnBothItsWays() throws IOException {
        Act start = new Act.Start(7, List.of("-Xmx64m"), "Main", List.of("child", "1"));

        assertThat(crossed(crossed(start, FromAuthor.class), ToSupervisor.class))
                .isEqualTo(start);
    }

    @Test
    void aHappeningCrossesOnBothItsWays() throws IOException {
        Happening exited = new Happening.Exited(7, 143);

        assertThat(crossed(crossed(exited, FromSupervisor.class), ToAuthor.class))
                .isEqualTo(exited);
    }

    private static <M> M crossed(Object message, Class<M> direction) throws IOException {
        Frames<M> frames = new Frames<>(direction);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        frames.write(direction.cast(message), bytes);
        return frames.readAll(new ByteArrayInputStream(bytes.toByteArray()), 1_000)
                .getFirst();
    }
}
