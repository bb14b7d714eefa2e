package forkyard.engine;

import forkyard.wire.FromProbe;
import forkyard.wire.ToProbe;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Another process with an engine: fills a pool, freezes one more sandbox, says how it reaches them, and waits to be ended. */
final class ChildEngine {
    private ChildEngine() {}

    public static void main(String[] args) throws InterruptedException, IOException {
        EngineSettings ours = EngineSettings.fromSystem();
        Path sockets = args.length == 0 ? ours.socketRoot() : Path.of(args[0].substring("--sockets=".length()));
        Engine engine = Engine.connect(
                new EngineSettings(ours.dockerHost(), ours.image(), ours.seccompJson(), sockets, ours.channel()));
        try {
            engine.awaitUp(Machine.PATIENCE);
        } catch (EngineDown e) {
            return; // ended before it was up
        }
        Pool<FromProbe, ToProbe> pool = engine.pool(Machine.PROBE, 1);
        Machine.await("the filling", () -> pool.ready() == 1);
        engine.start(Machine.PROBE).freeze();
        System.out.println(engine.checks().stream().map(Check::finding).collect(Collectors.joining(" ")));
        while (System.in.read() >= 0) {
            Thread.onSpinWait();
        }
        engine.close();
    }
}
