package forkyard.harness.direct;

import forkyard.author.program.Conversation;
import forkyard.wire.Act;
import forkyard.wire.Caps;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** A connection to a port of the container, passed on by the supervisor. */
final class OpenConversation implements Conversation {
    private final Play play;
    private final int number;
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();
    private boolean connected;
    private boolean receivedAll;
    private String trouble = "";

    OpenConversation(Play play, int number) {
        this.play = play;
        this.number = number;
    }

    int number() {
        return number;
    }

    boolean isKnown() {
        return connected || !trouble.isEmpty();
    }

    void connected() {
        connected = true;
    }

    void came(byte[] bytes) {
        received.writeBytes(bytes);
    }

    void cameAll() {
        receivedAll = true;
    }

    void broke(String why) {
        trouble = why.isEmpty() ? "it broke" : why;
    }

    @Override
    public boolean holds() {
        return connected && trouble.isEmpty();
    }

    @Override
    public String trouble() {
        return trouble;
    }

    @Override
    public void send(byte[] bytes) throws IOException {
        for (int from = 0; from < bytes.length; from += Caps.PIECE) {
            play.send(new Act.Send(number, Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + Caps.PIECE))));
        }
    }

    @Override
    public void endSending() throws IOException {
        play.send(new Act.EndSending(number));
    }

    @Override
    public void listen(boolean reads) throws IOException {
        play.send(new Act.Listen(number, reads));
    }

    @Override
    public byte[] received() {
        return received.toByteArray();
    }

    @Override
    public boolean receivedAll() {
        return receivedAll;
    }

    @Override
    public void close() throws IOException {
        play.send(new Act.Disconnect(number));
    }

    @Override
    public void reset() throws IOException {
        play.send(new Act.Reset(number));
    }
}
