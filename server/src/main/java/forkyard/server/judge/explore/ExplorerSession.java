package forkyard.server.judge.explore;

import forkyard.engine.Sandbox;
import forkyard.engine.Turns;
import forkyard.server.judge.JudgeFault;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.FromExplorer;
import forkyard.wire.ToExplorer;
import forkyard.wire.ToRunner;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;

/** One explorer with one submission in it. Closing removes the container. */
public final class ExplorerSession implements AutoCloseable {
    private static final Duration LOADING = Duration.ofSeconds(20);

    /** A search takes its time and, to make what it found small, once more; author code and timed trials come between. */
    private static final Duration GRACE = Duration.ofSeconds(30);

    private static final int LARGEST = 20 << 20;

    private final Sandbox<FromExplorer, ToExplorer> sandbox;
    private final Turns turns;
    private final FromExplorer.Loaded loaded;

    /** Says whether an answer that has come out is wrong. */
    @FunctionalInterface
    interface Checker {
        boolean isWrong(Answer answer) throws InterruptedException;
    }

    /** It gave no word: it ran out of memory or of time, or was told nonsense by what ran in it. */
    static final class Lost extends Exception {
        private static final long serialVersionUID = 1;

        private Lost(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private ExplorerSession(Sandbox<FromExplorer, ToExplorer> sandbox, Turns turns, FromExplorer.Loaded loaded) {
        this.sandbox = sandbox;
        this.turns = turns;
        this.loaded = loaded;
    }

    /**
     * Hands the classes over to a fresh explorer.
     *
     * @throws JudgeFault if it is of no use: nothing of the student's has run yet
     */
    public static ExplorerSession loaded(Sandbox<FromExplorer, ToExplorer> sandbox, ToRunner.Load classes, Turns turns)
            throws InterruptedException {
        sandbox.connection().acceptFramesUpTo(LARGEST);
        try {
            FromExplorer said = sandbox.use(LOADING, it -> {
                it.connection().send(new ToExplorer.LoadProgram(classes));
                return it.connection().receive();
            });
            if (said instanceof FromExplorer.Loaded loaded) {
                return new ExplorerSession(sandbox, turns, loaded);
            }
            throw new JudgeFault("An explorer did not load a submission: " + said + ".");
        } catch (IOException | TimeoutException e) {
            sandbox.close();
            throw new JudgeFault("An explorer did not load a submission: " + e.getMessage(), e);
        } catch (RuntimeException | InterruptedException e) {
            sandbox.close();
            throw e;
        }
    }

    /** What it is: its own version, and the JDK's. */
    FromExplorer.Loaded version() {
        return loaded;
    }

    /** Searches for so long at most. */
    FromExplorer.Explored explore(Case asked, long seed, Duration budget, Checker checker, IntConsumer progress)
            throws Lost, InterruptedException {
        FromExplorer said = converse(
                new ToExplorer.Explore(asked, seed, (int) budget.toMillis()),
                budget.multipliedBy(3).plus(GRACE),
                checker,
                progress);
        if (said instanceof FromExplorer.Explored explored) {
            return explored;
        }
        throw outOfPlace(said);
    }

    /** Plays one schedule. */
    FromExplorer.Replayed replay(Case asked, String schedule, Checker checker) throws Lost, InterruptedException {
        FromExplorer said = converse(new ToExplorer.Replay(asked, schedule), GRACE, checker, _ -> {});
        if (said instanceof FromExplorer.Replayed replayed) {
            return replayed;
        }
        throw outOfPlace(said);
    }

    /** Asks, answers what it asks back, and gives its last word. Its turn among all that uses the cores ends while author code has its own. */
    private FromExplorer converse(ToExplorer question, Duration limit, Checker checker, IntConsumer progress)
            throws Lost, InterruptedException {
        try {
            return sandbox.use(limit, it -> {
                ToExplorer next = question;
                while (true) {
                    FromExplorer said;
                    try (Turns.Turn _ = turns.beside()) {
                        it.connection().send(next);
                        said = it.connection().receive();
                        while (said instanceof FromExplorer.Searching(int schedules)) {
                            progress.accept(schedules);
                            said = it.connection().receive();
                        }
                    }
                    if (!(said instanceof FromExplorer.Answered(Answer answer))) {
                        return said;
                    }
                    next = new ToExplorer.Judged(checker.isWrong(answer));
                }
            });
        } catch (IOException e) {
            throw new Lost("its explorer ended", e);
        } catch (TimeoutException e) {
            throw new Lost("it took longer than " + limit.toSeconds() + " s", e);
        }
    }

    private static Lost outOfPlace(FromExplorer said) {
        return new Lost("its explorer said " + said.getClass().getSimpleName() + " out of place", new IOException());
    }

    @Override
    public void close() {
        sandbox.close();
    }
}
