package forkyard.author.program;

/** Every process waits, and nothing will happen any more unless the director does something. It is thrown again only after the director has. */
public final class NothingMoves extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NothingMoves() {
        super("nothing can happen any more");
    }
}
