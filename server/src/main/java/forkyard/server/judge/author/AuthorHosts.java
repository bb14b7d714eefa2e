package forkyard.server.judge.author;

import forkyard.engine.Pool;
import forkyard.engine.Sandbox;
import forkyard.engine.Turns;
import forkyard.engine.WarmByKey;
import forkyard.server.judge.JudgeFault;
import forkyard.server.judge.compile.PreparedExercise;
import forkyard.wire.ClassFile;
import forkyard.wire.FromAuthor;
import forkyard.wire.ToAuthor;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** The warm containers of author code, one per exercise version. */
public final class AuthorHosts implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int LARGEST = 300 << 20;

    private final WarmByKey<PreparedExercise, FromAuthor, ToAuthor> hosts;
    private final Pool<FromAuthor, ToAuthor> pool;
    private final Turns turns;

    /** @param most how many exercises' containers are alive at once */
    public AuthorHosts(Pool<FromAuthor, ToAuthor> pool, int most, Turns turns) {
        this.turns = turns;
        this.pool = pool;
        hosts = new WarmByKey<>(pool, most, AuthorHosts::load);
    }

    /** A container of its own for one submission's director, who has it for long; close it. */
    public Sandbox<FromAuthor, ToAuthor> director(PreparedExercise exercise) throws InterruptedException {
        Sandbox<FromAuthor, ToAuthor> host = pool.take();
        try {
            return host.use(LIMIT, sandbox -> {
                load(exercise, sandbox);
                return sandbox;
            });
        } catch (IOException | TimeoutException e) {
            host.close();
            throw new JudgeFault("The author code of " + slug(exercise) + " does not load: " + e.getMessage(), e);
        } catch (RuntimeException | InterruptedException e) {
            host.close();
            throw e;
        }
    }

    private static void load(PreparedExercise exercise, Sandbox<FromAuthor, ToAuthor> sandbox) throws IOException {
        String checker = exercise.exercise().runner().isOfPrograms() ? "" : "Check";
        sandbox.connection().acceptFramesUpTo(LARGEST);
        sandbox.connection().send(new ToAuthor.LoadAuthor(withContract(exercise), "Generate", checker));
        FromAuthor answer = sandbox.connection().receive();
        if (!(answer instanceof FromAuthor.Loaded)) {
            throw new JudgeFault("The author code of " + slug(exercise) + " does not load: " + told(answer));
        }
    }

    public AuthorSession session(PreparedExercise exercise) {
        return new AuthorSession(this, exercise);
    }

    FromAuthor ask(PreparedExercise exercise, ToAuthor question) throws InterruptedException {
        try (Turns.Turn _ = turns.beside()) {
            FromAuthor answer = hosts.use(exercise, LIMIT, host -> {
                host.connection().send(question);
                FromAuthor said = host.connection().receive();
                if (said instanceof FromAuthor.AuthorFailed) {
                    throw new JudgeFault("The author code of " + slug(exercise) + " failed on "
                            + question.getClass().getSimpleName() + ": " + told(said));
                }
                return said;
            });
            return answer;
        } catch (IOException | TimeoutException e) {
            throw new JudgeFault("The author code of " + slug(exercise) + " gave no answer: " + e.getMessage(), e);
        }
    }

    static String slug(PreparedExercise exercise) {
        return exercise.exercise().slug();
    }

    private static String told(FromAuthor answer) {
        return answer instanceof FromAuthor.AuthorFailed failed
                ? failed.failure().type() + ": " + failed.failure().message() + " at "
                        + failed.failure().places().stream().limit(5).toList()
                : "it said " + answer.getClass().getSimpleName();
    }

    private static List<ClassFile> withContract(PreparedExercise exercise) {
        List<ClassFile> all = new ArrayList<>(exercise.contract());
        all.addAll(exercise.author());
        return all;
    }

    @Override
    public void close() {
        hosts.close();
    }
}
