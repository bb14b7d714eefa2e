/** The server's book of visits: one number. It knows nothing of threads: whoever reads it in order to write must have it for itself. */
public final class GuestBook {
    private static final long READ = 1;
    private static final long WRITTEN = 2;

    private int visits;

    /** The number that stands there. */
    public int read() {
        int found = visits;
        kit.Trace.begin(READ);
        return found;
    }

    /** Puts a number in its place. */
    public void write(int number) {
        visits = number;
        kit.Trace.begin(WRITTEN);
    }
}
