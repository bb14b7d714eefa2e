package forkyard.service;

import forkyard.harness.Link;
import forkyard.wire.FromService;
import java.io.IOException;

/** The way to the judge, for any thread. Without a judge there is nothing to do: the process ends. */
final class Outgoing {
    private final Sink sink;

    /** Where messages go. */
    interface Sink {
        void send(FromService message) throws IOException;
    }

    Outgoing(Sink sink) {
        this.sink = sink;
    }

    void send(FromService message) {
        try {
            sink.send(message);
        } catch (IOException e) {
            Link.leave(0);
        }
    }
}
