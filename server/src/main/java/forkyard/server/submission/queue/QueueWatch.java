package forkyard.server.submission.queue;

import forkyard.server.submission.db.SubmissionStore;
import forkyard.server.submission.live.Live;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells those who watch a waiting submission when it moves up, a few times a second at most. */
public final class QueueWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(QueueWatch.class);
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final SubmissionStore store;
    private final Live live;
    private final Narrator narrator;
    private final Semaphore moves = new Semaphore(0);
    private final Thread thread;
    private volatile boolean closed;

    public QueueWatch(SubmissionStore store, Live live, Narrator narrator) {
        this.store = store;
        this.live = live;
        this.narrator = narrator;
        thread = Thread.ofVirtual().name("queue watch").start(this::run);
    }

    /** A submission has left the queue. */
    public void moved() {
        moves.release();
    }

    private void run() {
        Map<UUID, Integer> told = new HashMap<>();
        try {
            moves.acquire();
            while (!closed) {
                Thread.sleep(PAUSE);
                moves.drainPermits();
                tell(told);
                if (!closed) {
                    moves.acquire();
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(Map<UUID, Integer> told) {
        try {
            Set<UUID> watched = live.open();
            told.keySet().retainAll(watched);
            List<UUID> queue = watched.isEmpty() ? List.of() : store.queue();
            for (int i = 0; i < queue.size(); i++) {
                Integer position = i + 1;
                if (watched.contains(queue.get(i)) && !position.equals(told.put(queue.get(i), position))) {
                    narrator.queued(queue.get(i), position);
                }
            }
        } catch (RuntimeException e) {
            LOG.warn("Positions in the queue could not be told", e);
        }
    }

    @Override
    public void close() {
        closed = true;
        moves.release();
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
