package forkyard.server.bench;

import forkyard.engine.EngineStatus;
import forkyard.exercise.Catalog;
import forkyard.server.db.DatabaseLocked;
import forkyard.server.judge.Judge;
import forkyard.server.judge.Litmus;
import forkyard.server.judge.Rematch;
import forkyard.server.lesson.Lessons;
import forkyard.server.serve.PortTaken;
import forkyard.server.serve.Server;
import forkyard.server.serve.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The real server on a free port, with a data folder of its own that goes with it. */
final class BenchServer implements AutoCloseable {
    private static final int NO_LIMIT = 1_000_000;

    private final Path data;
    private final Server server;

    private BenchServer(Path data, Server server) {
        this.data = data;
        this.server = server;
    }

    static BenchServer start(
            Catalog catalog, Judge judge, Rematch rematch, Litmus litmus, Supplier<EngineStatus> engine)
            throws IOException {
        Path data = Files.createTempDirectory("forkyard-bench");
        try {
            Server server =
                    Server.open(new Settings(Settings.HOST, 0, List.of(), data, Settings.usualWorkers(), NO_LIMIT));
            server.serve(catalog, Lessons.NONE, judge, rematch, litmus, engine);
            return new BenchServer(data, server);
        } catch (DatabaseLocked | PortTaken e) {
            throw new IOException(e);
        }
    }

    String address() {
        return server.address();
    }

    @Override
    public void close() throws IOException {
        server.close();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
