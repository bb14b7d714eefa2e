package forkyard.wire;

import java.util.List;

/** From the judge to a one-use runner. */
public sealed interface ToRunner {
    /**
     * First of all: what will run.
     *
     * @param solution the student's classes; these alone are instrumented for modes other than {@link Mode#PLAIN}
     * @param shared the contract's classes, which student and judge both call
     * @param judged scenario and adapter
     * @param adapter a {@code Supplier} that makes the solution object
     * @param contract the interface that {@link Case#CALL} calls
     * @param inPlace methods whose answer is an argument after the call
     */
    record Load(
            @Max(Caps.FILES) List<ClassFile> solution,
            @Max(Caps.FILES) List<ClassFile> shared,
            @Max(Caps.FILES) List<ClassFile> judged,
            @Max(Caps.NAME) String adapter,
            @Max(Caps.NAME) String contract,
            @Max(100) List<InPlace> inPlace)
            implements ToRunner {}

    /** The answer of {@code method} is its argument {@code argument}, counted from 0. */
    record InPlace(@Max(Caps.NAME) String method, int argument) {}

    /**
     * The next trial, sealed: answered by {@link FromRunner.Prepared} before anything is known of it. It takes the place of one
     * that has not begun.
     *
     * @param seed of the delays of {@link Mode#NOISE}
     * @param outputCap bytes of display text after which the rest is dropped and counted
     */
    record Prepare(
            int trial,
            Mode mode,
            long seed,
            int outputCap,
            @Max(Caps.NAME) String driver,
            @Max(Caps.VALUE) byte[] sealed)
            implements ToRunner {}

    /** Open the input and begin. */
    record Go(int trial, @Max(Seal.KEY_BYTES) byte[] key, long digestKey) implements ToRunner {}

    /** Let the thread that waits with this ticket go on. */
    record Release(long ticket, long secret) implements ToRunner {}

    /**
     * What a source has for the thread that waits with this ticket.
     *
     * @param value {@link Values encoded}; empty if there is nothing
     */
    record Reply(
            long ticket, boolean found, @Max(Caps.EVENT) byte[] value) implements ToRunner {}

    /** Answered by {@link FromRunner.Threads}, at any time. */
    record Inspect(int number) implements ToRunner {}
}
