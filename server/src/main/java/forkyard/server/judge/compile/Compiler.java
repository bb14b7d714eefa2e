package forkyard.server.judge.compile;

import forkyard.engine.Warm;
import forkyard.wire.FromCompiler;
import forkyard.wire.FromCompiler.Compiled;
import forkyard.wire.ToCompiler;
import forkyard.wire.ToCompiler.Compile;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;

/** Asks a warm compile server. */
public final class Compiler {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int LARGEST = 64 << 20;

    private final Warm<FromCompiler, ToCompiler> servers;

    public Compiler(Warm<FromCompiler, ToCompiler> servers) {
        this.servers = servers;
    }

    /** The compiler did not come to an end on these files. */
    public static final class GaveUp extends Exception {
        private static final long serialVersionUID = 1;

        GaveUp(String message) {
            super(message);
        }
    }

    /**
     * Compiles, on a second server if the first one ends in the middle: then it is the files' doing.
     *
     * @throws GaveUp if both ended or the time ran out
     */
    public Compiled compile(Compile files) throws GaveUp, InterruptedException {
        try {
            return ask(files);
        } catch (IOException e) {
            try {
                return ask(files);
            } catch (IOException again) {
                throw new GaveUp("the compiler ran out of memory or stack on these files");
            }
        }
    }

    private Compiled ask(Compile files) throws IOException, GaveUp, InterruptedException {
        try {
            return servers.use(LIMIT, server -> {
                server.connection().acceptFramesUpTo(LARGEST);
                server.connection().send(files);
                if (server.connection().receive() instanceof Compiled compiled) {
                    return compiled;
                }
                throw new IOException("the compile server said something else");
            });
        } catch (TimeoutException e) {
            throw new GaveUp("the compiler was not done after " + LIMIT.toSeconds() + " s");
        }
    }
}
