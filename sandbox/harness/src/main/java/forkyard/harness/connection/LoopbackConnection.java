package forkyard.harness.connection;

import forkyard.wire.Happening;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Arrays;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/** A connection to a program's port. It only passes bytes: what they mean the judge's side knows. */
final class LoopbackConnection {
    private static final int CONNECT_MILLIS = 5_000;

    /** Little is read ahead of a reader who stops. */
    private static final int RECEIVE_BUFFER = 8 << 10;

    /** There may be a thousand of these. */
    private static final int PIECE = 8 << 10;

    private final int number;
    private final Consumer<Happening.OfConnections> judge;
    private final Socket socket;
    private final Writing sending = new Writing();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean reads = true;
    private volatile boolean closed;

    private LoopbackConnection(int number, Socket socket, Consumer<Happening.OfConnections> judge) {
        this.number = number;
        this.socket = socket;
        this.judge = judge;
    }

    static LoopbackConnection open(int number, int port, Consumer<Happening.OfConnections> judge) {
        LoopbackConnection connection = new LoopbackConnection(number, new Socket(), judge);
        Thread.startVirtualThread(() -> connection.connect(port));
        return connection;
    }

    /** One that the other side has made; {@link #begin} it. */
    static LoopbackConnection accepted(int number, Socket socket, Consumer<Happening.OfConnections> judge)
            throws IOException {
        socket.setTcpNoDelay(true);
        return new LoopbackConnection(number, socket, judge);
    }

    void begin() {
        Thread.startVirtualThread(this::converse);
    }

    void send(byte[] bytes) {
        sending.add(bytes);
    }

    void flush() {
        sending.then(() -> judge.accept(new Happening.Flushed(number)));
    }

    void endSending() {
        sending.end();
    }

    void listen(boolean wanted) {
        lock.lock();
        try {
            reads = wanted;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void disconnect(boolean resets) throws IOException {
        closed = true;
        if (resets && !socket.isClosed()) {
            socket.setSoLinger(true, 0);
        }
        socket.close();
        sending.end();
        listen(true);
    }

    private void connect(int port) {
        try {
            socket.setReceiveBufferSize(RECEIVE_BUFFER);
            socket.setTcpNoDelay(true);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            converse();
        } catch (IOException e) {
            broken(e);
        }
    }

    private void converse() {
        try {
            judge.accept(new Happening.Connected(number));
            Thread.startVirtualThread(this::write);
            read();
        } catch (IOException e) {
            broken(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts it", e);
        }
    }

    private void read() throws IOException, InterruptedException {
        InputStream in = socket.getInputStream();
        byte[] buffer = new byte[PIECE];
        awaitWanted();
        int length = in.read(buffer);
        while (length >= 0) {
            judge.accept(new Happening.Received(number, Arrays.copyOf(buffer, length)));
            awaitWanted();
            length = in.read(buffer);
        }
        judge.accept(new Happening.ReceivedAll(number));
    }

    private void awaitWanted() throws InterruptedException {
        lock.lock();
        try {
            while (!reads) {
                changed.await();
            }
        } finally {
            lock.unlock();
        }
    }

    private void write() {
        try {
            sending.write(socket.getOutputStream());
            if (!closed) {
                socket.shutdownOutput();
            }
        } catch (IOException e) {
            broken(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts it", e);
        }
    }

    private void broken(IOException how) {
        if (!closed) {
            judge.accept(new Happening.Disconnected(number, String.valueOf(how.getMessage())));
        }
    }
}
