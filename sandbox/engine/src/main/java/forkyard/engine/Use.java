package forkyard.engine;

import java.io.IOException;

/** What is done with a sandbox that is lent for it. Any exception means that the sandbox is not used again. */
@FunctionalInterface
public interface Use<I, O, T> {
    T with(Sandbox<I, O> sandbox) throws IOException, InterruptedException;
}
