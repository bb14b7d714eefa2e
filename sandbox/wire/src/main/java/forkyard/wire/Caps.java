package forkyard.wire;

/** The sizes that several messages share, in bytes or elements. */
public final class Caps {
    /** A name: of a class, method, file, case, gate, thread. */
    public static final int NAME = 1_000;

    /** A sentence, an exception's message, a line shown to a person. */
    public static final int TEXT = 20_000;

    /** One source file. */
    public static final int SOURCE = 1 << 20;

    /** One class file. */
    public static final int CLASS = 4 << 20;

    /** Files in one message. */
    public static final int FILES = 4_000;

    /** An encoded input or answer. */
    public static final int VALUE = 256 << 20;

    /** The values of one logged event. */
    public static final int EVENT = 64 << 10;

    /** Events of one trial. */
    public static final int EVENTS = 200_000;

    /** Entries of one source. */
    public static final int ENTRIES = 10_000;

    /** Requests to sources that are open at once. */
    public static final int REQUESTS = 2_000;

    /** Display text in one frame. */
    public static final int OUTPUT = 64 << 10;

    /** Bytes of a stream in one frame. */
    public static final int PIECE = 64 << 10;

    /** Processes in one report. */
    public static final int PROCESSES = 10_000;

    /** Cases of one exercise. */
    public static final int CASES = 1_000;

    /** Ranks of a world. */
    public static final int RANKS = 64;

    /** Calls of a world's ranks in one report. */
    public static final int CALLS = 2_000;

    /** Threads in one report. */
    public static final int THREADS = 500;

    /** Threads of one recorded trial. */
    public static final int LANES = 64;

    /** Spans of all threads of one recorded trial. */
    public static final int SPANS = 2_000;

    /** Things that the threads of one recorded trial wait for. */
    public static final int REASONS = 400;

    /** Stack frames of one thread or exception. */
    public static final int FRAMES = 60;

    /** Steps of one schedule that are told. */
    public static final int STEPS = 1_000;

    /** Those from the beginning, where there are more. */
    public static final int FIRST_STEPS = 300;

    private Caps() {}
}
