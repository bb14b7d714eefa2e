package kit;

/** Tells the judge where this process stands. */
public final class Trace {
    private Trace() {}

    /** This process begins a phase; the judge may hold it here, as if the phase were much work. */
    public static void begin(long phase) {
        Judge.ask("begin", phase);
    }

    /** It has ended it. */
    public static void end(long phase) {
        Judge.ask("end", phase);
    }
}
