package forkyard.author.program;

/** A program has ended well, but has written fewer lines than were waited for. */
public final class OutputOver extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param lines how many there were */
    public OutputOver(int lines) {
        super("The output ends after " + (lines == 1 ? "one line" : lines + " lines") + "; more was expected.");
    }
}
