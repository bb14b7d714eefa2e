package forkyard.harness.supervisor;

import forkyard.harness.Link;
import forkyard.wire.FromSupervisor;
import java.io.IOException;

/** The way to the judge, for any thread. Without a judge there is nothing to do: the process ends. */
final class Outgoing {
    private final Sink sink;

    /** Where messages go. */
    interface Sink {
        void send(FromSupervisor message) throws IOException;
    }

    Outgoing(Sink sink) {
        this.sink = sink;
    }

    void send(FromSupervisor message) {
        try {
            sink.send(message);
        } catch (IOException e) {
            Link.leave(0);
        }
    }
}
