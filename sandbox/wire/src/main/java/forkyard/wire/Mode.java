package forkyard.wire;

/** Under which schedule the student's threads run. */
public enum Mode {
    /** As the operating system has it. */
    PLAIN,
    /** With random yields and short parks before accesses, locks and calls in the student's code. */
    NOISE,
    /** Each thread that is started gets a head start until it waits or ends: nearly a serial schedule. */
    CALM,
    /** One thread does everything: a fork runs its child at once, and bytecodes are counted ({@link FromRunner.Counted}). */
    ELIDED,
    /** As the operating system has it, and what the threads wait for is written down: {@link FromRunner.Recorded}. */
    RECORDED
}
