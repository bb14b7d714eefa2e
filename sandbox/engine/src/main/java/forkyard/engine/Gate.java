package forkyard.engine;

import java.util.concurrent.Semaphore;

/** Lets a few containers at a time be made and removed, and none while somebody measures. */
final class Gate {
    private final int width;
    private final Semaphore permits;

    Gate(int width) {
        this.width = width;
        this.permits = new Semaphore(width, true);
    }

    /** What is begun is finished, so interrupts wait. */
    void enter() {
        permits.acquireUninterruptibly();
    }

    void leave() {
        permits.release();
    }

    /** From now on nobody waits: the end of this process is more urgent than a measurement. */
    void openForGood() {
        permits.release(Short.MAX_VALUE);
    }

    /** Waits until what goes on has ended; then nothing begins until the answer is closed. */
    Quiet quiet() throws InterruptedException {
        permits.acquire(width);
        return new Quiet(() -> permits.release(width));
    }
}
