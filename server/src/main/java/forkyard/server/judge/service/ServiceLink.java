package forkyard.server.judge.service;

import forkyard.engine.Sandbox;
import forkyard.server.judge.JudgeFault;
import forkyard.wire.FromService;
import forkyard.wire.ToService;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** The way to one service. What comes from it after a play has been begun is of that play. */
public final class ServiceLink implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration BEGINNING = Duration.ofSeconds(20);

    private final Sandbox<FromService, ToService> service;
    private final Consumer<FromService> heard;
    private final Consumer<JudgeFault> lost;
    private final Thread reader;
    private volatile boolean closed;
    private volatile Beginning beginning = new Beginning(-1);

    /**
     * Listens from now on.
     *
     * @param heard by one thread
     * @param lost called at most once: without its service nobody can be judged
     */
    public ServiceLink(
            Sandbox<FromService, ToService> service, Consumer<FromService> heard, Consumer<JudgeFault> lost) {
        this.service = service;
        this.heard = heard;
        this.lost = lost;
        this.reader = Thread.ofPlatform().daemon().name("service").start(this::listen);
    }

    /** A play that the service has been told of. */
    private static final class Beginning {
        final int play;
        final CompletableFuture<Void> known = new CompletableFuture<>();

        Beginning(int play) {
            this.play = play;
        }
    }

    /** From now on only what belongs to this play is heard. */
    public void begin(int play) {
        beginning = new Beginning(play);
        send(new ToService.Begin(play));
    }

    /** Waits until the service knows of that: whoever came before would be taken for a visitor of the play before. */
    public void awaitBegun() throws InterruptedException {
        try {
            beginning.known.get(BEGINNING.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new JudgeFault("The service beside a submission does not answer.", e);
        }
    }

    public void send(ToService message) {
        try {
            service.send(message, PATIENCE);
        } catch (IOException e) {
            broken(e);
        }
    }

    private void listen() {
        try {
            while (true) {
                FromService message = service.connection().receive();
                Beginning current = beginning;
                if (message instanceof FromService.Begun(int play)) {
                    if (play == current.play) {
                        current.known.complete(null);
                    }
                } else if (current.known.isDone()) {
                    heard.accept(message);
                }
            }
        } catch (IOException e) {
            broken(e);
        }
    }

    private void broken(IOException how) {
        beginning.known.completeExceptionally(how);
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
