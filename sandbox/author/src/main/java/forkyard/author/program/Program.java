package forkyard.author.program;

import forkyard.wire.Mark;
import java.util.List;
import java.util.OptionalInt;

/** A program that the director has started. */
public interface Program {
    /** Its process's number in the container. */
    int process();

    /** Writes text, as UTF-8, to its standard input. */
    void write(String text) throws Exception;

    /** Its standard input ends. */
    void endInput() throws Exception;

    /** Its standard output is read no longer. */
    void endOutput() throws Exception;

    /** All that it has written to its standard output so far. */
    byte[] output();

    /** The same to its standard error, as text. */
    String errors();

    /** The whole lines of its output so far. */
    List<String> lines();

    /**
     * Waits for one more whole line than have been taken so far, and takes it.
     *
     * @throws EndedBadly or {@link OutputOver} if none comes
     */
    String line() throws Exception;

    /**
     * Waits for one more whole line than have been taken so far, and takes it.
     *
     * @throws Mismatch if it is another, or the program has ended well without it
     * @throws EndedBadly if it has not
     */
    void expectLine(String text) throws Exception;

    /**
     * For {@link forkyard.wire.Finding#at}.
     *
     * @param line of its output, from 0 on; that after the last where one is missing
     */
    Mark mark(int line, String expected);

    /** Its exit code, if it has ended. */
    OptionalInt exitCode();

    /** Waits until it has ended and its output with it, unless others hold that open; its exit code. */
    int end() throws Exception;

    /**
     * Waits until it has ended and its output with it.
     *
     * @throws EndedBadly if its exit code is another than 0
     */
    void endWell() throws Exception;
}
