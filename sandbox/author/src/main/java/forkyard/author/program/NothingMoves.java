package forkyard.author.program;

import forkyard.wire.Mark;
import java.util.List;

/** Every process waits, and nothing will happen any more unless the director does something. It is thrown again only after the director has. */
public final class NothingMoves extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Mark> waitsFor;

    public NothingMoves() {
        this(List.of());
    }

    /** @param mark what the director waits for */
    public NothingMoves(Mark mark) {
        this(List.of(mark));
    }

    private NothingMoves(List<Mark> waitsFor) {
        super("nothing can happen any more");
        this.waitsFor = waitsFor;
    }

    /** What the director waits for, if that is part of a conversation. */
    public List<Mark> waitsFor() {
        return waitsFor;
    }
}
