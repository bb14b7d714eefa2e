package forkyard.harness.compiler;

import forkyard.harness.Link;
import forkyard.wire.Caps;
import forkyard.wire.Connection;
import forkyard.wire.FromCompiler;
import forkyard.wire.ToCompiler;
import java.io.EOFException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * {@code CompilerMain <socket | - | warm>}: connects, warms up, says {@link FromCompiler.Ready}, and compiles what it is sent,
 * one after another. It goes on warming up while there is nothing to do. Where javac itself breaks down, on its stack or heap,
 * the process ends without an answer.
 */
public final class CompilerMain {
    // After the first few a compilation takes twice what it takes in the end; after thirty little is left to gain.
    private static final int WARM_BEFORE_READY = 6;
    private static final int WARM_IN_ALL = 30;

    private CompilerMain() {}

    public static void main(String[] args) {
        if (args.length != 1) {
            System.err.println("usage: CompilerMain <path of a UNIX socket | - | warm>");
            System.exit(2);
        }
        try {
            run(args[0]);
        } catch (EOFException e) {
            Link.leave(0);
        } catch (Throwable t) {
            Link.breakDown(t);
        }
    }

    private static void run(String where) throws Exception {
        Compiler compiler = new Compiler();
        WarmUp warmUp = new WarmUp(compiler);
        if (where.equals("warm")) {
            warmUp.upTo(WARM_BEFORE_READY);
            Link.leave(0);
        }
        Connection<ToCompiler, FromCompiler> judge = Link.open(where, ToCompiler.class, FromCompiler.class);
        judge.acceptFramesUpTo(Caps.VALUE);
        warmUp.upTo(WARM_BEFORE_READY);
        judge.send(new FromCompiler.Ready());
        BlockingQueue<ToCompiler.Compile> requests = new LinkedBlockingQueue<>(1);
        Thread reader = new Thread(() -> read(judge, requests), "forkyard-reader");
        reader.setDaemon(true);
        reader.start();
        while (true) {
            while (requests.isEmpty() && warmUp.done() < WARM_IN_ALL) {
                warmUp.upTo(warmUp.done() + 1);
            }
            judge.send(compiler.compile(requests.take()));
        }
    }

    private static void read(Connection<ToCompiler, FromCompiler> judge, BlockingQueue<ToCompiler.Compile> requests) {
        try {
            while (true) {
                switch (judge.receive()) {
                    case ToCompiler.Compile request -> requests.put(request);
                }
            }
        } catch (EOFException e) {
            Link.leave(0);
        } catch (Throwable t) {
            Link.breakDown(t);
        }
    }
}
