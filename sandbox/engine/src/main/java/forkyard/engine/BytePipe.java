package forkyard.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * Bytes from one thread to another through a bounded buffer: a writer waits while it is full. Unlike the JDK's piped
 * streams it neither polls nor cares which threads live.
 */
final class BytePipe {
    private final byte[] ring;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final InputStream source = new Source();
    private final OutputStream sink = new Sink();
    private int start;
    private int filled;
    private boolean ended;
    private boolean broken;

    BytePipe(int capacity) {
        ring = new byte[capacity];
    }

    InputStream source() {
        return source;
    }

    OutputStream sink() {
        return sink;
    }

    /** No more is written: the reader gets what is there, then the end. */
    void end() {
        locked(() -> ended = true);
    }

    /** Reads and writes fail from now on, those in progress too. */
    void sever() {
        locked(() -> broken = true);
    }

    private void locked(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        lock.lock();
        try {
            awaitUntil(() -> filled > 0 || ended);
            requireWhole();
            if (filled == 0) {
                return -1;
            }
            int count = Math.min(length, Math.min(filled, ring.length - start));
            System.arraycopy(ring, start, into, offset, count);
            start = (start + count) % ring.length;
            filled -= count;
            changed.signalAll();
            return count;
        } finally {
            lock.unlock();
        }
    }

    private void write(byte[] from, int offset, int length) throws IOException {
        lock.lock();
        try {
            int written = 0;
            while (written < length) {
                awaitUntil(() -> filled < ring.length || ended);
                requireWhole();
                if (ended) {
                    throw new IOException("written after the end");
                }
                int end = (start + filled) % ring.length;
                int count = Math.min(length - written, Math.min(ring.length - filled, ring.length - end));
                System.arraycopy(from, offset + written, ring, end, count);
                filled += count;
                written += count;
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    private void awaitUntil(BooleanSupplier condition) throws InterruptedIOException {
        try {
            while (!condition.getAsBoolean() && !broken) {
                changed.await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }

    private void requireWhole() throws IOException {
        if (broken) {
            throw new IOException("the channel is closed");
        }
    }

    private final class Source extends InputStream {
        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return BytePipe.this.read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            return BytePipe.this.read(into, offset, length);
        }
    }

    private final class Sink extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            BytePipe.this.write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] from, int offset, int length) throws IOException {
            BytePipe.this.write(from, offset, length);
        }
    }
}
