package forkyard.engine;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;

/** Uses a sandbox within a time limit. */
final class TimedUse {
    private TimedUse() {}

    /** When the time is out the sandbox is closed, which ends reads and writes in progress. */
    static <I, O, T> T use(Sandbox<I, O> sandbox, Duration limit, Use<I, O, T> use)
            throws IOException, InterruptedException, TimeoutException {
        Deadline deadline = Deadline.after(limit, sandbox::close);
        try (deadline) {
            return use.with(sandbox);
        } catch (IOException | EngineException e) {
            if (deadline.passed()) {
                TimeoutException late = new TimeoutException("A sandbox of profile "
                        + sandbox.profile().name() + " took longer than " + limit.toMillis() + " ms.");
                late.initCause(e);
                throw late;
            }
            if (Thread.interrupted()) {
                InterruptedException interrupted = new InterruptedException("interrupted while a sandbox was in use");
                interrupted.initCause(e);
                throw interrupted;
            }
            throw e;
        }
    }
}
