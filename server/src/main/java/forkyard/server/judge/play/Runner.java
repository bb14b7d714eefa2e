package forkyard.server.judge.play;

import forkyard.engine.Sandbox;
import forkyard.engine.Turns;
import forkyard.server.judge.service.ServiceLink;
import forkyard.wire.FromRunner;
import forkyard.wire.ToRunner;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * A container with a submission in it, as its trials see it.
 *
 * @param jvmTasks threads that were there before the student's code
 */
record Runner(
        Sandbox<FromRunner, ToRunner> sandbox,
        Inbox inbox,
        Optional<ServiceLink> service,
        Set<Integer> jvmTasks,
        Turns turns) {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** @throws forkyard.engine.NotReading if it does not read this for a long time */
    void send(ToRunner message) throws IOException {
        sandbox.send(message, PATIENCE);
    }
}
