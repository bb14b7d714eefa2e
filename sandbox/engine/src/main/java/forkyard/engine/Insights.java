package forkyard.engine;

import forkyard.engine.process.ProcessEvents;
import forkyard.engine.process.ProcessTree;
import forkyard.engine.process.QuestionSocket;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Listens to the kernel from the first time that somebody wants to know. */
final class Insights implements AutoCloseable {
    private static final String QUESTIONS = "q";

    private @Nullable ProcessEvents events;

    Insight into(Sandbox<?, ?> sandbox, Consumer<QuestionSocket.Question> asked) {
        Path directory = sandbox.sockets()
                .orElseThrow(() ->
                        new EngineRefused("Programs of several processes need a socket into their container, and here"
                                + " only streams pass: run Forkyard on the machine of its Docker engine."));
        ProcessTree tree = events().follow(program(sandbox));
        try {
            return new Insight(tree, QuestionSocket.listen(directory.resolve(QUESTIONS), asked));
        } catch (IOException e) {
            tree.close();
            throw new SandboxFailed("No socket can be made for questions: " + e.getMessage() + ".", e);
        }
    }

    private synchronized ProcessEvents events() {
        if (events == null) {
            try {
                events = ProcessEvents.open();
            } catch (IOException e) {
                throw new EngineRefused(
                        "Programs of several processes are judged only where the kernel tells of processes ("
                                + e.getMessage()
                                + "): run Forkyard as root, on a kernel with CONFIG_PROC_EVENTS and CONFIG_TASKSTATS.");
            }
        }
        return events;
    }

    /** The container's first process is but an init; its only child is the program. */
    private static int program(Sandbox<?, ?> sandbox) {
        Path children = Path.of("/proc/" + sandbox.pid() + "/task/" + sandbox.pid() + "/children");
        try {
            return Integer.parseInt(Files.readString(children).strip());
        } catch (IOException | NumberFormatException e) {
            throw new SandboxFailed("The program of a sandbox is not to be found: " + e.getMessage() + ".", e);
        }
    }

    @Override
    public synchronized void close() {
        if (events != null) {
            events.close();
            events = null;
        }
    }
}
