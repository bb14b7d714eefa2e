package forkyard.server.bench;

import java.io.IOException;
import java.time.Duration;

/** The same work with nobody who judges it. */
interface Bare extends AutoCloseable {
    /** Does it once; throws if it does not come out right, so that no failure looks fast. */
    Duration once() throws IOException, InterruptedException;

    @Override
    void close() throws IOException;
}
