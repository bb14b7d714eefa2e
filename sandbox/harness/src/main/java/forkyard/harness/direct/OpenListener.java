package forkyard.harness.direct;

import forkyard.author.program.Conversation;
import forkyard.author.program.Listener;
import forkyard.wire.Act;
import java.io.IOException;

/** A port that the service beside the programs has opened. */
final class OpenListener implements Listener {
    private final Play play;
    private final int number;
    private int port;

    OpenListener(Play play, int number) {
        this.play = play;
        this.number = number;
    }

    int number() {
        return number;
    }

    boolean isOpen() {
        return port != 0;
    }

    void opened(int at) {
        port = at;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public Conversation accept() throws IOException {
        return play.accept(this);
    }

    @Override
    public void close() throws IOException {
        play.send(new Act.Disconnect(number, false));
    }
}
