package forkyard.server.judge.program;

import forkyard.engine.process.QuestionSocket.Question;
import forkyard.server.judge.JudgeFault;
import forkyard.wire.FromAuthor;
import forkyard.wire.FromService;
import forkyard.wire.FromSupervisor;
import java.io.IOException;

/** What is heard in the course of a play, from whichever side. */
sealed interface Heard {
    /** From inside; {@code at} this time by the clock of {@link System#nanoTime}. */
    record OfSupervisor(FromSupervisor message, long at) implements Heard {}

    record OfDirector(FromAuthor message) implements Heard {}

    /** From a process of the container, by the kit. */
    record Asked(Question question) implements Heard {}

    /** From the service beside it. */
    record OfService(FromService message) implements Heard {}

    record ServiceLost(JudgeFault how) implements Heard {}

    /** The container's end of the connection is gone. */
    record SupervisorLost(IOException how) implements Heard {}

    record DirectorLost(IOException how) implements Heard {}
}
