package forkyard.harness.selftest;

import forkyard.harness.Link;
import forkyard.wire.Connection;
import forkyard.wire.FromProbe;
import forkyard.wire.ToProbe;
import java.io.EOFException;
import java.io.IOException;

/** {@code SelfTestMain SOCKET}: does what it is asked until the engine hangs up; {@code -} means standard input and output. */
public final class SelfTestMain {
    private SelfTestMain() {}

    public static void main(String[] args) throws IOException {
        try (Connection<ToProbe, FromProbe> engine = Link.open(args[0], ToProbe.class, FromProbe.class)) {
            engine.send(new FromProbe.Ready());
            while (true) {
                engine.send(answer(engine.receive()));
            }
        } catch (EOFException e) {
            Link.leave(0);
        }
    }

    private static FromProbe answer(ToProbe request) {
        return switch (request) {
            case ToProbe.Attempt attempt -> Deeds.attempt(attempt.deed());
            case ToProbe.Spin spin -> Deeds.spin(spin.millis());
            case ToProbe.Echo echo -> new FromProbe.Echoed(echo.bytes());
            case ToProbe.Exit exit -> {
                Link.leave(exit.code());
                throw new AssertionError("it has left");
            }
        };
    }
}
