package forkyard.server.judge.play;

import forkyard.engine.Sandbox;
import forkyard.engine.Turns;
import forkyard.server.judge.service.ServiceLink;
import forkyard.wire.FromRunner;
import forkyard.wire.ToRunner;
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
        Turns turns) {}
