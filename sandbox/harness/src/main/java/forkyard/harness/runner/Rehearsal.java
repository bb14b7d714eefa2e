package forkyard.harness.runner;

import forkyard.wire.Digest;
import forkyard.wire.Seal;

/**
 * Has the JVM compile what handles bulk in a timed trial, a megabyte of which takes milliseconds until then. The pauses are for the
 * compiler: it counts calls in code that it has compiled once, and not those that were over before.
 */
final class Rehearsal {
    private static final int ROUNDS = 8;
    private static final int PAUSE_MILLIS = 10;

    private Rehearsal() {}

    /** Takes about 150 ms, most of it pauses. */
    static void play() throws InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            Seal.rehearse();
            Digest.rehearse();
            Thread.sleep(PAUSE_MILLIS);
        }
    }
}
