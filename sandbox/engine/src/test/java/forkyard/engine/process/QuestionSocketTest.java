package forkyard.engine.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forkyard.engine.process.QuestionSocket.Question;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionSocketTest {
    @TempDir
    private Path directory;

    private final BlockingQueue<Question> asked = new LinkedBlockingQueue<>();
    private QuestionSocket questions;

    @BeforeEach
    void listen() throws IOException {
        questions = QuestionSocket.listen(directory.resolve("q"), asked::add);
    }

    @AfterEach
    void close() {
        questions.close();
    }

    @Test
    void theKernelSaysWhoAsks() throws Exception {
        try (Asking asking = new Asking()) {
            asking.ask("who am I?");
            Question question = asked.take();
            assertThat(question.process())
                    .isEqualTo((int) ProcessHandle.current().pid());
            assertThat(new String(question.content(), UTF_8)).isEqualTo("who am I?");
            question.answer().complete("you".getBytes(UTF_8));
            assertThat(asking.answer()).isEqualTo("you");
        }
    }

    @Test
    void oneQuestionWaitsWhileAnotherIsAnswered() throws Exception {
        try (Asking first = new Asking();
                Asking second = new Asking()) {
            first.ask("first");
            Question waits = asked.take();
            second.ask("second");
            asked.take().answer().complete("now".getBytes(UTF_8));
            assertThat(second.answer()).isEqualTo("now");
            waits.answer().complete("later".getBytes(UTF_8));
            assertThat(first.answer()).isEqualTo("later");
        }
    }

    @Test
    void whoSendsNonsenseIsNotListenedTo() throws Exception {
        try (Asking asking = new Asking()) {
            asking.out.writeInt(-1);
            assertThatThrownBy(asking::answer).isInstanceOf(EOFException.class);
        }
        assertThat(asked).isEmpty();
    }

    @Test
    void whoWaitsWhenItIsClosedGetsNoAnswer() throws Exception {
        try (Asking asking = new Asking()) {
            asking.ask("anything");
            asked.take();
            questions.close();
            assertThatThrownBy(asking::answer).isInstanceOf(IOException.class);
        }
        assertThatThrownBy(Asking::new).isInstanceOf(IOException.class);
    }

    /** A process's side. */
    private final class Asking implements AutoCloseable {
        private final SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        private final DataInputStream in;
        private final DataOutputStream out;

        Asking() throws IOException {
            channel.connect(UnixDomainSocketAddress.of(directory.resolve("q")));
            in = new DataInputStream(Channels.newInputStream(channel));
            out = new DataOutputStream(Channels.newOutputStream(channel));
        }

        void ask(String text) throws IOException {
            out.writeInt(text.length());
            out.write(text.getBytes(UTF_8));
        }

        String answer() throws IOException {
            return new String(in.readNBytes(in.readInt()), UTF_8);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
