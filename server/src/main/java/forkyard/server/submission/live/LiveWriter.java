package forkyard.server.submission.live;

import forkyard.server.db.Database;
import forkyard.server.submission.db.EventStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stores live events a moment after they happened, many in one transaction, off the path of judging. */
public final class LiveWriter implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LiveWriter.class);
    private static final Duration GATHER = Duration.ofMillis(200);
    private static final Item LAST = new Item(new UUID(0, 0), new LiveEvent(0, "", ""));

    private final Database database;
    private final EventStore store;
    private final BlockingQueue<Item> items = new LinkedBlockingQueue<>();
    private final Thread thread;

    private record Item(UUID submission, LiveEvent event) {}

    public LiveWriter(Database database, EventStore store) {
        this.database = database;
        this.store = store;
        thread = Thread.ofVirtual().name("live events").start(this::run);
    }

    void write(UUID submission, LiveEvent event) {
        items.add(new Item(submission, event));
    }

    private void run() {
        try {
            boolean last = false;
            while (!last) {
                List<Item> batch = new ArrayList<>(List.of(items.take()));
                if (!batch.contains(LAST)) {
                    Thread.sleep(GATHER);
                }
                items.drainTo(batch);
                last = batch.remove(LAST);
                store(batch);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void store(List<Item> batch) {
        try {
            database.transaction(() -> batch.forEach(item -> store.add(item.submission(), item.event())));
        } catch (RuntimeException e) {
            // Those who watch have them; only a stream that outlives a restart of the server will lack them.
            LOG.warn("{} live events could not be stored", batch.size(), e);
        }
    }

    /** Stores what there is and stops. */
    @Override
    public void close() {
        items.add(LAST);
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
