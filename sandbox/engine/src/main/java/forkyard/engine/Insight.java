package forkyard.engine;

import forkyard.engine.process.ProcessTree;
import forkyard.engine.process.QuestionSocket;

/** What the kernel tells of one sandbox's processes, and what they ask. */
public record Insight(ProcessTree processes, QuestionSocket questions) implements AutoCloseable {
    @Override
    public void close() {
        questions.close();
        processes.close();
    }
}
