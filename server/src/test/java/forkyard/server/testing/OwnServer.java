package forkyard.server.testing;

import forkyard.server.serve.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server with a data folder of its own: for a whole class in a static field, for each test in any other. */
public final class OwnServer implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    private @Nullable Path data;
    private @Nullable TestServer server;
    private boolean ofTheClass;

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        ofTheClass = true;
        start();
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        if (!ofTheClass) {
            start();
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        if (!ofTheClass) {
            end();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        end();
    }

    private void start() throws Exception {
        data = Files.createTempDirectory("forkyard-test");
        server = TestServer.start(data);
    }

    private void end() throws IOException {
        running().close();
        try (Stream<Path> files = Files.walk(data())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private TestServer running() {
        return Objects.requireNonNull(server, "the test has not begun");
    }

    public Path data() {
        return Objects.requireNonNull(data, "the test has not begun");
    }

    public ScriptedJudge judge() {
        return running().judge();
    }

    public ScriptedRematch rematch() {
        return running().rematch();
    }

    public ScriptedLitmus litmus() {
        return running().litmus();
    }

    public Server server() {
        return running().server();
    }

    public String address() {
        return running().address();
    }

    /** Somebody new, with a browser of their own. */
    public Browser browser() {
        return running().browser();
    }

    /** Stops the server while submissions wait in the judge. */
    public void stop() {
        running().stop();
    }
}
