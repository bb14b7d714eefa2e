package forkyard.harness.selftest;

import forkyard.wire.Connection;
import forkyard.wire.FromProbe;
import forkyard.wire.ToProbe;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;

/** {@code SelfTestMain SOCKET}: does what it is asked until the engine hangs up; {@code -} means standard input and output. */
public final class SelfTestMain {
    private SelfTestMain() {}

    public static void main(String[] args) throws IOException {
        try (Connection<ToProbe, FromProbe> engine = connect(args[0])) {
            engine.send(new FromProbe.Ready());
            while (true) {
                engine.send(answer(engine.receive()));
            }
        } catch (EOFException e) {
            System.exit(0);
        }
    }

    private static Connection<ToProbe, FromProbe> connect(String where) throws IOException {
        if (where.equals("-")) {
            return new Connection<>(
                    new FileInputStream(FileDescriptor.in),
                    new FileOutputStream(FileDescriptor.out),
                    ToProbe.class,
                    FromProbe.class);
        }
        SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(where));
        return new Connection<>(
                Channels.newInputStream(channel), Channels.newOutputStream(channel), ToProbe.class, FromProbe.class);
    }

    private static FromProbe answer(ToProbe request) {
        return switch (request) {
            case ToProbe.Attempt attempt -> Deeds.attempt(attempt.deed());
            case ToProbe.Spin spin -> Deeds.spin(spin.millis());
            case ToProbe.Echo echo -> new FromProbe.Echoed(echo.bytes());
            case ToProbe.Exit exit -> {
                Runtime.getRuntime().halt(exit.code());
                throw new AssertionError("halt returned");
            }
        };
    }
}
