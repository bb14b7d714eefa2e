package forkyard.server.judge.compile;

import forkyard.engine.Limits;
import forkyard.engine.Profile;
import forkyard.engine.Program;
import forkyard.engine.Turns;
import forkyard.engine.Warm;
import forkyard.server.judge.JudgeFault;
import forkyard.wire.FromCompiler;
import forkyard.wire.FromCompiler.Compiled;
import forkyard.wire.ToCompiler;
import forkyard.wire.ToCompiler.Compile;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** Asks a warm compile server. */
public final class Compiler {
    /** Of its servers. */
    public static final Profile<FromCompiler, ToCompiler> PROFILE = new Profile<>(
            "compiler",
            Program.COMPILER,
            List.of("-XX:+UseSerialGC", "-Xmx384m", "-XX:ActiveProcessorCount=2"),
            Limits.of(640 * Limits.MIB, 80));

    private static final Duration ENDING = Duration.ofSeconds(1);
    private static final int LARGEST = 64 << 20;

    private final Warm<FromCompiler, ToCompiler> servers;
    private final Duration limit;
    private final Turns turns;

    /** @param limit of one compilation */
    public Compiler(Warm<FromCompiler, ToCompiler> servers, Duration limit, Turns turns) {
        this.servers = servers;
        this.limit = limit;
        this.turns = turns;
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
        try (Turns.Turn _ = turns.beside()) {
            return servers.use(limit, server -> {
                try {
                    server.connection().acceptFramesUpTo(LARGEST);
                    server.connection().send(files);
                    if (server.connection().receive() instanceof Compiled compiled) {
                        return compiled;
                    }
                    throw new IOException("the compile server said something else");
                } catch (IOException e) {
                    if (!server.closed() && server.awaitExit(ENDING).killedByOthers()) {
                        throw new JudgeFault("A compile server was killed from outside.", e);
                    }
                    throw e;
                }
            });
        } catch (TimeoutException e) {
            throw new GaveUp("the compiler was not done after " + limit.toMillis() / 1000.0 + " s");
        }
    }
}
