package forkyard.harness.supervisor;

import forkyard.wire.Happening;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Arrays;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A connection to a program's port. It only passes bytes: what they mean the judge's side knows. */
final class LoopbackConnection {
    private static final int CONNECT_MILLIS = 5_000;

    /** Little is read ahead of a reader who stops. */
    private static final int RECEIVE_BUFFER = 8 << 10;

    /** There may be a thousand of these. */
    private static final int PIECE = 8 << 10;

    private final int number;
    private final Outgoing judge;
    private final Socket socket = new Socket();
    private final Writing sending = new Writing();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean reads = true;
    private volatile boolean closed;

    private LoopbackConnection(int number, Outgoing judge) {
        this.number = number;
        this.judge = judge;
    }

    static LoopbackConnection open(int number, int port, Outgoing judge) {
        LoopbackConnection connection = new LoopbackConnection(number, judge);
        Thread.startVirtualThread(() -> connection.connect(port));
        return connection;
    }

    void send(byte[] bytes) {
        sending.add(bytes);
    }

    void flush() {
        sending.then(() -> judge.send(new Happening.Flushed(number)));
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
            judge.send(new Happening.Connected(number));
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
            judge.send(new Happening.Received(number, Arrays.copyOf(buffer, length)));
            awaitWanted();
            length = in.read(buffer);
        }
        judge.send(new Happening.ReceivedAll(number));
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
            judge.send(new Happening.Disconnected(number, String.valueOf(how.getMessage())));
        }
    }
}
