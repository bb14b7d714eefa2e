package forkyard.engine;

import java.util.concurrent.Semaphore;

/** Lets a few containers at a time be made and removed, and none while somebody measures. */
final class Gate {
    private final int width;
    private final Semaphore permits;

    /** Of those who are in no hurry; as many as the gate is wide but one, so that there is always room for who is. */
    private final Semaphore unhurried;

    /** @param width how many at a time, two at least */
    Gate(int width) {
        this.width = width;
        this.permits = new Semaphore(width, true);
        this.unhurried = new Semaphore(width - 1, true);
    }

    /** Somebody is inside until it is closed. */
    interface Pass extends AutoCloseable {
        @Override
        void close();
    }

    /** Somebody waits for what is begun. It is finished, so interrupts wait. */
    Pass enter() {
        permits.acquireUninterruptibly();
        return permits::release;
    }

    /** What is begun is for later: whoever waits goes first. */
    Pass enterUnhurried() {
        unhurried.acquireUninterruptibly();
        Pass pass = enter();
        return () -> {
            pass.close();
            unhurried.release();
        };
    }

    /** From now on nobody waits: the end of this process is more urgent than a measurement. */
    void openForGood() {
        unhurried.release(Short.MAX_VALUE);
        permits.release(Short.MAX_VALUE);
    }

    /** Waits until what goes on has ended; then nothing begins until the answer is closed. */
    Quiet quiet() throws InterruptedException {
        permits.acquire(width);
        return new Quiet(() -> permits.release(width));
    }
}
