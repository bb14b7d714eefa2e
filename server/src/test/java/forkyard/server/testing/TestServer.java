package forkyard.server.testing;

import forkyard.exercise.Catalog;
import forkyard.server.account.Passwords;
import forkyard.server.lesson.LessonFault;
import forkyard.server.lesson.Lessons;
import forkyard.server.serve.Server;
import forkyard.server.serve.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** A server on a free port. */
public final class TestServer implements AutoCloseable {
    private static final int WORKERS = 2;

    private final ScriptedJudge judge;
    private final ScriptedRematch rematch;
    private final ScriptedLitmus litmus;
    private final Server server;

    private TestServer(ScriptedJudge judge, ScriptedRematch rematch, ScriptedLitmus litmus, Server server) {
        this.judge = judge;
        this.rematch = rematch;
        this.litmus = litmus;
        this.server = server;
    }

    public static TestServer start(Path data) throws Exception {
        return start(data, new ScriptedJudge(), settings -> settings);
    }

    public static TestServer start(Path data, ScriptedJudge judge, UnaryOperator<Settings> change) throws Exception {
        return start(data, judge, new ScriptedRematch(), change);
    }

    public static TestServer start(
            Path data, ScriptedJudge judge, ScriptedRematch rematch, UnaryOperator<Settings> change) throws Exception {
        Settings settings = change.apply(new Settings("127.0.0.1", 0, List.of(), data, WORKERS, 20));
        ScriptedLitmus litmus = new ScriptedLitmus();
        Server server = Server.open(settings, new Passwords(64, 1));
        try {
            server.serve(catalog(), lessons(), judge, rematch, litmus, judge::status);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
        return new TestServer(judge, rematch, litmus, server);
    }

    /** Two exercises: {@code plain-words}, and {@code fast-sum} whose speed is scored. */
    public static Catalog catalog() throws Exception {
        Catalog catalog = Catalog.load(Path.of(Objects.requireNonNull(
                        TestServer.class.getResource("/forkyard/server/catalog"), "the tests' own exercises")
                .toURI()));
        if (!catalog.faulty().isEmpty()) {
            throw new AssertionError(catalog.faulty());
        }
        return catalog;
    }

    /** Those that are shipped. */
    public static Lessons lessons() throws IOException, LessonFault {
        return Lessons.load(Path.of("../lessons"));
    }

    public ScriptedJudge judge() {
        return judge;
    }

    public ScriptedRematch rematch() {
        return rematch;
    }

    public ScriptedLitmus litmus() {
        return litmus;
    }

    public Server server() {
        return server;
    }

    public String address() {
        return server.address();
    }

    /** Somebody new, with a browser of their own. */
    public Browser browser() {
        return new Browser(server.address());
    }

    /** As {@link #browser()}, by another of the server's names. */
    public Browser browserAt(String host) {
        return new Browser(
                "http://" + host + ":" + java.net.URI.create(server.address()).getPort());
    }

    @Override
    public void close() {
        judge.release();
        rematch.release();
        litmus.release();
        server.close();
    }

    /** Stops the server while submissions wait in the judge. */
    public void stop() {
        server.close();
    }
}
