package forkyard.harness.direct;

import forkyard.author.program.Conversation;
import forkyard.author.program.Mismatch;
import forkyard.author.program.NothingMoves;
import forkyard.wire.Act;
import forkyard.wire.Caps;
import forkyard.wire.Mark;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;

/** A connection to a port of the container, passed on by the supervisor. */
final class OpenConversation implements Conversation {
    private final Play play;
    private final int number;
    private final Incoming received = new Incoming();
    private int taken;
    private int flushesAsked;
    private int flushed;
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
        received.add(bytes);
    }

    void flushed() {
        flushed++;
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
    public boolean send(byte[] bytes, Duration limit) throws IOException {
        send(bytes);
        play.send(new Act.Flush(number));
        int wanted = ++flushesAsked;
        return play.await(() -> flushed >= wanted || !holds(), limit) && holds();
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
        return received.all();
    }

    @Override
    public void expect(byte[] bytes) throws IOException {
        try {
            play.await(() -> received.size() - taken > received.same(taken, bytes)
                    || received.size() - taken >= bytes.length
                    || receivedAll
                    || !holds());
        } catch (NothingMoves e) {
            throw new NothingMoves(mark(bytes));
        }
        int same = received.same(taken, bytes);
        if (same < bytes.length) {
            throw new Mismatch(mark(bytes), received.shown(taken + same, received.size()));
        }
        taken += bytes.length;
    }

    /** At the first byte that is not as expected. */
    private Mark mark(byte[] expected) {
        int same = received.same(taken, expected);
        return mark(taken + same, Incoming.shown(expected, same, expected.length));
    }

    @Override
    public Mark mark(long offset, String expected) {
        return new Mark(number, offset, expected);
    }

    @Override
    public boolean receivedAll() {
        return receivedAll;
    }

    @Override
    public void close() throws IOException {
        play.send(new Act.Disconnect(number, false));
    }

    @Override
    public void reset() throws IOException {
        play.send(new Act.Disconnect(number, true));
    }
}
