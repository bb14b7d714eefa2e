package forkyard.server.judge.play;

import forkyard.engine.Sandbox;
import forkyard.engine.TaskUsage;
import forkyard.engine.Turns;
import forkyard.server.judge.JudgeFault;
import forkyard.server.judge.service.ServiceLink;
import forkyard.wire.Case;
import forkyard.wire.Failure;
import forkyard.wire.FromRunner;
import forkyard.wire.Mode;
import forkyard.wire.ToRunner;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One runner with one submission in it. Trials are played one after another; the first that does not end with an answer or an
 * exception ends the session too, since what still runs inside cannot be trusted with a second. Closing removes the container.
 */
public final class RunnerSession implements AutoCloseable {
    private static final Duration LOADING = Duration.ofSeconds(20);

    private final Runner runner;
    private final SecureRandom random;
    private int trials;

    private RunnerSession(Runner runner, SecureRandom random) {
        this.runner = runner;
        this.random = random;
    }

    /**
     * Hands the classes over to a fresh runner, which is closed if they do not load.
     *
     * @throws LoadFailed if they do not load
     * @throws JudgeFault if the runner is of no use: no code of the student's has run yet, or the judge's own does not load
     */
    public static RunnerSession loaded(
            Sandbox<FromRunner, ToRunner> sandbox, ToRunner.Load classes, SecureRandom random, Turns turns)
            throws LoadFailed, InterruptedException {
        Inbox inbox = new Inbox(sandbox.connection());
        try {
            load(sandbox, inbox, classes);
            Set<Integer> jvmTasks = sandbox.tasks().stream().map(TaskUsage::id).collect(Collectors.toUnmodifiableSet());
            Optional<ServiceLink> service =
                    sandbox.service().map(beside -> new ServiceLink(beside, inbox::heard, inbox::fail));
            return new RunnerSession(new Runner(sandbox, inbox, service, jvmTasks, turns), random);
        } catch (LoadFailed | RuntimeException | InterruptedException e) {
            close(sandbox, inbox);
            throw e;
        }
    }

    public Sandbox<FromRunner, ToRunner> sandbox() {
        return runner.sandbox();
    }

    private static void load(Sandbox<FromRunner, ToRunner> sandbox, Inbox inbox, ToRunner.Load classes)
            throws LoadFailed, InterruptedException {
        try {
            sandbox.connection().send(classes);
        } catch (IOException e) {
            throw new JudgeFault("A runner closed before it was loaded.", e);
        }
        switch (inbox.poll(LOADING)) {
            case Inbox.Stamped.Message(FromRunner.Loaded l, long at) -> {
                return;
            }
            case Inbox.Stamped.Message(FromRunner.LoadFailed(Failure failure), long at) -> {
                if (failure.blame() == Failure.Blame.JUDGE) {
                    throw new JudgeFault("A runner could not load the judge's classes: " + failure);
                }
                throw new LoadFailed(failure);
            }
            case null -> throw new JudgeFault("A runner did not load its classes within " + LOADING + ".");
            case Inbox.Stamped.Visit _ ->
                throw new JudgeFault("The web site had a visitor before there was a program.");
            case Inbox.Stamped.Message other -> throw new JudgeFault("A runner said " + other.message() + ".");
            case Inbox.Stamped.Lost lost -> throw new JudgeFault("A runner closed while it was loaded.", lost.how());
        }
    }

    /**
     * CPU time so far of the threads that have come with the student's classes, those that have ended among it. Exact while none
     * runs; nothing where the kernel does not show single threads.
     */
    public Optional<Duration> studentCpu() {
        return sandbox().cpuTimeBeside(runner.jvmTasks());
    }

    /** CPU time so far of each of those threads that is there. */
    public Map<Integer, Duration> studentThreads() {
        return sandbox().cpuTimesBeside(runner.jvmTasks());
    }

    /**
     * Hands over the next trial, which may be done while the answer of the last is still being looked at. It takes the place of one
     * that has not been played.
     */
    public Prepared prepare(SealedCase sealed, PlayLimits limits, Mode mode, long noiseSeed) {
        sandbox().connection().acceptFramesUpTo(limits.answerBytes() + (1 << 20));
        return new Prepared(runner, sealed, ++trials, mode, noiseSeed, limits.outputBytes(), random);
    }

    /** The same for a case that only this runner is asked. */
    public Prepared prepare(Case asked, PlayLimits limits, Mode mode, long noiseSeed) {
        return prepare(SealedCase.of(asked, random), limits, mode, noiseSeed);
    }

    /** Plays one case; see {@link Outcome}. */
    public Trial play(Case asked, PlayLimits limits, Mode mode, long noiseSeed) throws InterruptedException {
        return prepare(asked, limits, mode, noiseSeed).play(limits, TrialObserver.NONE);
    }

    @Override
    public void close() {
        runner.service().ifPresent(ServiceLink::close);
        close(sandbox(), runner.inbox());
    }

    private static void close(Sandbox<?, ?> sandbox, Inbox inbox) {
        inbox.close();
        sandbox.close();
    }
}
