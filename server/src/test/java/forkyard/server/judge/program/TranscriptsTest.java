package forkyard.server.judge.program;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import forkyard.server.judge.Transcript;
import forkyard.server.judge.Transcript.Message;
import forkyard.server.judge.Transcript.Speaker;
import forkyard.wire.Act;
import forkyard.wire.Happening;
import forkyard.wire.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;

class TranscriptsTest {
    private final Transcripts transcripts = new Transcripts(System.nanoTime());

    @Test
    void whatWasSaidIsToldInOrderUpToTheWrongByteAndFromThere() {
        start();
        transcripts.acted(new Act.Input(1, "ping 1\n".getBytes(UTF_8)));
        transcripts.told(new Happening.Output(1, true, "a log".getBytes(UTF_8)));
        transcripts.told(new Happening.Output(1, false, "pong 1\n".getBytes(UTF_8)));
        transcripts.acted(new Act.Input(1, "ping 2\n".getBytes(UTF_8)));
        transcripts.told(new Happening.Output(1, false, "pong 1\n".getBytes(UTF_8)));

        Transcript told = transcripts.at(new Mark(1, 12, "2\\n")).orElseThrow();

        assertThat(told.messages())
                .extracting(Message::by, Message::text, Message::wrong, Message::expected)
                .containsExactly(
                        tuple(Speaker.JUDGE, "ping 1\\n", "", null),
                        tuple(Speaker.PROGRAM, "pong 1\\n", "", null),
                        tuple(Speaker.JUDGE, "ping 2\\n", "", null),
                        tuple(Speaker.PROGRAM, "pong ", "1\\n", "2\\n"));
        assertThat(told.sentence())
                .isEqualTo("Process 7 (Main server): at byte 13 (line 2) the program said \"1\\n\"; expected: 2\\n.");
    }

    @Test
    void whatIsMissingIsToldAtTheEnd() {
        start();
        transcripts.told(new Happening.Output(1, false, "pong".getBytes(UTF_8)));

        Transcript told = transcripts.at(new Mark(1, 4, "\\n")).orElseThrow();

        assertThat(told.messages().getLast().expected()).isEqualTo("\\n");
        assertThat(told.sentence()).endsWith("after 4 bytes the program said nothing more; expected: \\n.");
    }

    @Test
    void ofALongConversationTheEndIsKeptAndTheRestCounted() {
        start();
        for (int i = 0; i < 300; i++) {
            transcripts.acted(new Act.Input(1, new byte[20]));
            transcripts.told(new Happening.Output(1, false, new byte[100]));
        }

        Transcript told = transcripts.last().orElseThrow();

        assertThat(told.messages()).hasSize(100);
        assertThat(told.omittedMessages()).isEqualTo(500);
        assertThat(told.omittedBytes()).isEqualTo(500 * 60);
    }

    @Test
    void ofALongMessageThePlaceIsShown() {
        start();
        transcripts.told(new Happening.Output(1, false, "x\n".repeat(30_000).getBytes(UTF_8)));

        Transcript told = transcripts.at(new Mark(1, 59_000, "y")).orElseThrow();

        Message only = told.messages().getFirst();
        assertThat(told.omittedBytes()).isEqualTo(60_000 - (8 << 10));
        assertThat(only.wrong()).startsWith("x\\nx\\n");
        assertThat(told.omittedBytes() + only.before()).isEqualTo(59_000 - 120);
        assertThat(only.after()).isEqualTo(60_000 - 59_000 - 280);
        assertThat(told.sentence()).contains("at byte 59001 (line 29501)");
    }

    @Test
    void theConversationInWhichSomethingWasSaidLastIsTheOneToShow() {
        start();
        transcripts.told(new Happening.Output(1, false, "LISTENING".getBytes(UTF_8)));
        transcripts.acted(new Act.Connect(2, 80));
        transcripts.told(new Happening.Connected(2));
        transcripts.acted(new Act.Connect(3, 80));
        transcripts.acted(new Act.Send(2, new byte[] {'?'}));
        transcripts.told(new Happening.Connected(3));

        assertThat(transcripts.last().orElseThrow().sentence()).startsWith("Connection 1, to port 80:");
    }

    @Test
    void whatNobodyHasStartedSaysNothing() {
        transcripts.told(new Happening.Output(9, false, new byte[] {'!'}));

        assertThat(transcripts.last()).isEmpty();
        assertThat(transcripts.at(new Mark(9, 0, "?"))).isEmpty();
    }

    private void start() {
        transcripts.acted(new Act.Start(1, List.of(), "Main", List.of("server")));
        transcripts.told(new Happening.Started(1, 7));
    }
}
