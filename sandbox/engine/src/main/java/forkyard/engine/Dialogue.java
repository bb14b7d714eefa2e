package forkyard.engine;

import forkyard.wire.FromAuthor;
import forkyard.wire.FromCompiler;
import forkyard.wire.FromProbe;
import forkyard.wire.FromRunner;
import forkyard.wire.ToAuthor;
import forkyard.wire.ToCompiler;
import forkyard.wire.ToProbe;
import forkyard.wire.ToRunner;

/**
 * What a sandbox's program says and understands.
 *
 * @param ready its first message, sent once it is up
 * @param <I> messages from the sandbox
 * @param <O> messages to it
 */
public record Dialogue<I, O>(Class<I> incoming, Class<O> outgoing, I ready) {
    public static final Dialogue<FromRunner, ToRunner> RUNNER =
            new Dialogue<>(FromRunner.class, ToRunner.class, new FromRunner.Ready());

    public static final Dialogue<FromCompiler, ToCompiler> COMPILER =
            new Dialogue<>(FromCompiler.class, ToCompiler.class, new FromCompiler.Ready());

    public static final Dialogue<FromAuthor, ToAuthor> AUTHOR =
            new Dialogue<>(FromAuthor.class, ToAuthor.class, new FromAuthor.Ready());

    static final Dialogue<FromProbe, ToProbe> PROBE =
            new Dialogue<>(FromProbe.class, ToProbe.class, new FromProbe.Ready());
}
