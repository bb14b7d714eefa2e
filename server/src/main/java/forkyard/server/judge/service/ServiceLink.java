package forkyard.server.judge.service;

import forkyard.server.judge.JudgeFault;
import forkyard.wire.Connection;
import forkyard.wire.FromService;
import forkyard.wire.ToService;
import java.io.IOException;
import java.util.function.Consumer;

/** The way to one service. What comes from it after a play has been begun is of that play. */
public final class ServiceLink implements AutoCloseable {
    private final Connection<FromService, ToService> connection;
    private final Consumer<FromService> heard;
    private final Consumer<JudgeFault> lost;
    private final Thread reader;
    private volatile boolean closed;
    private volatile int wanted;
    private int begun = -1;

    /**
     * Listens from now on.
     *
     * @param heard by one thread
     * @param lost called at most once: without its service nobody can be judged
     */
    public ServiceLink(
            Connection<FromService, ToService> connection, Consumer<FromService> heard, Consumer<JudgeFault> lost) {
        this.connection = connection;
        this.heard = heard;
        this.lost = lost;
        this.reader = Thread.ofPlatform().daemon().name("service").start(this::listen);
    }

    /** From now on only what belongs to this play is heard. */
    public void begin(int play) {
        wanted = play;
        send(new ToService.Begin(play));
    }

    public void send(ToService message) {
        try {
            connection.send(message);
        } catch (IOException e) {
            broken(e);
        }
    }

    private void listen() {
        try {
            while (true) {
                FromService message = connection.receive();
                if (message instanceof FromService.Begun(int play)) {
                    begun = play;
                } else if (begun == wanted) {
                    heard.accept(message);
                }
            }
        } catch (IOException e) {
            broken(e);
        }
    }

    private void broken(IOException how) {
        if (!closed) {
            lost.accept(new JudgeFault("The service beside a submission is gone.", how));
        }
    }

    @Override
    public void close() {
        closed = true;
        reader.interrupt();
    }
}
