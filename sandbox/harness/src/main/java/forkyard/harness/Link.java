package forkyard.harness;

import forkyard.wire.Connection;
import forkyard.wire.ExitCodes;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;

/** The way to the judge: a UNIX socket, or the standard streams where none can pass. */
public final class Link {
    /** The argument that asks for the standard streams. */
    public static final String STANDARD_STREAMS = "-";

    /** The exit status when something broke that should not. */
    public static final int BROKEN = 4;

    /** Looked up while there is memory. */
    private static final Runtime RUNTIME = Runtime.getRuntime();

    private Link() {}

    /**
     * Connects. With the standard streams, {@link System#in} is empty and {@link System#out} goes to the standard error from
     * then on, so that nothing but frames is on them.
     */
    public static <I, O> Connection<I, O> open(String where, Class<I> incoming, Class<O> outgoing) throws IOException {
        if (where.equals(STANDARD_STREAMS)) {
            InputStream in = new FileInputStream(FileDescriptor.in);
            OutputStream out = new FileOutputStream(FileDescriptor.out);
            System.setIn(InputStream.nullInputStream());
            System.setOut(System.err);
            return new Connection<>(in, out, incoming, outgoing);
        }
        SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(where));
        return new Connection<>(
                Channels.newInputStream(channel), Channels.newOutputStream(channel), incoming, outgoing);
    }

    /** Ends this process because of what should not have happened; the reason goes to the real standard error. */
    public static void breakDown(Throwable reason) {
        if (!(reason instanceof OutOfMemoryError)) {
            reason.printStackTrace(new PrintStream(new FileOutputStream(FileDescriptor.err), true));
        }
        leave(reason instanceof OutOfMemoryError ? ExitCodes.OUT_OF_MEMORY : BROKEN);
    }

    /** Call it while there is memory: the JVM's way to its end begins with a class that it has not loaded yet. */
    public static void prepareToLeave() {
        try {
            Class.forName("java.lang.Shutdown");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("a JVM that ends in another way", e);
        }
    }

    /**
     * Ends this process for lack of memory. Threads that the judge waits for do so where they would otherwise die: to find the handler of
     * an exception takes memory too, and one that finds none is nobody's.
     */
    public static void runOut() {
        leave(ExitCodes.OUT_OF_MEMORY);
    }

    /** Ends this process at once, shutdown hooks or not; the judge sees the end of the stream. */
    public static void leave(int status) {
        RUNTIME.halt(status);
    }
}
