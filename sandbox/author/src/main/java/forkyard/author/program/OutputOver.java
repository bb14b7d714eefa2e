package forkyard.author.program;

import forkyard.wire.Mark;

/** A program has ended well, but has written fewer lines than were waited for. */
public final class OutputOver extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Mark mark;

    /**
     * @param lines how many there were
     * @param mark the end of the output
     */
    public OutputOver(int lines, Mark mark) {
        super("The output ends after " + (lines == 1 ? "one line" : lines + " lines") + "; more was expected.");
        this.mark = mark;
    }

    public Mark mark() {
        return mark;
    }
}
