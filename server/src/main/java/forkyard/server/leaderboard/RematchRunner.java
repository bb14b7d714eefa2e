package forkyard.server.leaderboard;

import forkyard.exercise.Exercise;
import forkyard.server.exercise.Exercises;
import forkyard.server.judge.Progress.Step;
import forkyard.server.judge.Rematch;
import forkyard.server.judge.Rematch.Standing;
import forkyard.server.judge.Verdict;
import forkyard.server.leaderboard.db.RematchStore;
import forkyard.server.submission.db.SubmissionStore;
import forkyard.server.submission.queue.Judging;
import forkyard.wire.SourceFile;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs rematches one after another, beside the judging of submissions: it takes none of the queue's workers, and its trials take turns with
 * everything else on this machine as those of a measured submission do. What a server that ended was running begins again.
 */
public final class RematchRunner implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RematchRunner.class);
    private static final String AGAIN = "The server was stopped in the middle of it, so it begins again.";

    private static final String NO_ENGINE = "There was no container engine to measure with, so it begins again.";
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final RematchStore store;
    private final SubmissionStore submissions;
    private final Exercises exercises;
    private final Rematch rematch;
    private final Clock clock;
    private final Semaphore news = new Semaphore(0);
    private final Thread thread = Thread.ofPlatform().name("rematches").unstarted(this::run);
    private volatile @Nullable Running running;
    private volatile boolean closed;

    public RematchRunner(
            RematchStore store, SubmissionStore submissions, Exercises exercises, Rematch rematch, Clock clock) {
        this.store = store;
        this.submissions = submissions;
        this.exercises = exercises;
        this.rematch = rematch;
        this.clock = clock;
    }

    /** What is being measured. Forks are told here and not in the database: the thread that measures is one that may be interrupted. */
    private static final class Running {
        private final UUID id;
        private final Judging<List<Standing>> judging;
        private volatile int fork;

        Running(UUID id, Rematch rematch, Exercise exercise, List<List<SourceFile>> contenders) {
            this.id = id;
            this.judging = new Judging<>(
                    () -> rematch.measure(exercise, contenders, this::hear), "rematch " + exercise.slug());
        }

        private void hear(Step step) {
            if (step instanceof Step.Measuring measuring) {
                fork = measuring.fork();
            }
        }
    }

    /** Begins, with what an earlier server has left. */
    public void start() {
        int left = store.putBack(AGAIN);
        if (left > 0) {
            LOG.info("A rematch was under way when the last server ended; it begins again");
        }
        thread.start();
        wake();
    }

    /** One has been asked for. */
    void wake() {
        news.release();
    }

    /** Ends the measuring of this one, if it is under way. */
    void interrupt(UUID id) {
        Running now = running;
        if (now != null && now.id.equals(id)) {
            now.judging.interrupt();
        }
    }

    /** Which fork is being measured; 0 before the first. */
    int fork(UUID id) {
        Running now = running;
        return now != null && now.id.equals(id) ? now.fork : 0;
    }

    private void run() {
        while (!closed) {
            news.acquireUninterruptibly();
            news.drainPermits();
            try {
                Optional<AskedRematch> next = next();
                while (next.isPresent()) {
                    work(next.get());
                    next = next();
                }
            } catch (RuntimeException e) {
                LOG.error("A rematch could not be run", e);
            }
        }
    }

    private Optional<AskedRematch> next() {
        return closed ? Optional.empty() : store.begin();
    }

    private void work(AskedRematch asked) {
        Exercise exercise = exercises
                .find(asked.exercise())
                .filter(present -> present.version().equals(asked.exerciseVersion()))
                .orElse(null);
        List<UUID> contenders = store.contenders(asked.id());
        if (exercise == null) {
            fail(asked, "The exercise has been changed since it was asked for: there is another leaderboard now.");
        } else if (!rematch.machineClass().equals(asked.machineClass())) {
            fail(
                    asked,
                    "This machine is not what it was when it was asked for, so the results are not of its class; now it is %s."
                            .formatted(rematch.machineClass()));
        } else if (contenders.size() < Rematch.FEWEST) {
            fail(asked, "Too few of the results are still on the board.");
        } else {
            end(asked, contenders, measure(asked, exercise, contenders));
        }
    }

    private Judging.Ending<List<Standing>> measure(AskedRematch asked, Exercise exercise, List<UUID> contenders) {
        Running now = new Running(
                asked.id(),
                rematch,
                exercise,
                contenders.stream().map(submissions::files).toList());
        running = now;
        try {
            now.judging.start();
            // Whoever stopped it before it could be interrupted has left word in the database.
            if (closed || !store.isRunning(asked.id())) {
                now.judging.interrupt();
            }
            return now.judging.await();
        } finally {
            running = null;
        }
    }

    private void end(AskedRematch asked, List<UUID> contenders, Judging.Ending<List<Standing>> ending) {
        switch (ending) {
            case Judging.Ending.Judged<List<Standing>>(var standings) -> finish(asked, contenders, standings);
            case Judging.Ending.Held<List<Standing>>(String sentence) -> hold(sentence);
            case Judging.Ending.Interrupted<List<Standing>> _ -> store.putBack(AGAIN);
            case Judging.Ending.Broken<List<Standing>>(Throwable cause) -> broken(asked, cause);
        }
    }

    private void finish(AskedRematch asked, List<UUID> contenders, List<Standing> standings) {
        Optional<Verdict> busy = standings.stream()
                .filter(standing -> standing instanceof Standing.Out(Verdict.Inconclusive _))
                .map(standing -> ((Standing.Out) standing).verdict())
                .findFirst();
        if (busy.isPresent()) {
            fail(asked, busy.get().exhibit().sentence());
            return;
        }
        Map<UUID, Standing> bySubmission = new LinkedHashMap<>();
        for (int i = 0; i < contenders.size(); i++) {
            bySubmission.put(contenders.get(i), standings.get(i));
        }
        store.finish(asked.id(), bySubmission, clock.instant());
    }

    private void broken(AskedRematch asked, Throwable cause) {
        if (closed) { // its containers may have been taken from it
            store.putBack(AGAIN);
            return;
        }
        String incident = UUID.randomUUID().toString();
        LOG.error("Incident {} in the rematch {} of {}", incident, asked.id(), asked.exercise(), cause);
        fail(asked, "Something on our side went wrong; whoever runs this server finds it under " + incident + ".");
    }

    /** There is no engine to measure with: it may come back, or go down with this server and be there for the next. */
    private void hold(String sentence) {
        LOG.warn("A rematch waits: {}", sentence);
        store.putBack(NO_ENGINE);
        try {
            if (!closed && news.tryAcquire(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                news.release();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts this thread", e);
        }
    }

    private void fail(AskedRematch asked, String sentence) {
        store.fail(asked.id(), sentence, clock.instant());
    }

    /** Ends what is under way, which begins again with the next server. */
    @Override
    public void close() throws InterruptedException {
        closed = true;
        Running now = running;
        if (now != null) {
            now.judging.interrupt();
        }
        wake();
        thread.join();
    }
}
