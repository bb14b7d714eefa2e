package forkyard.author.mpi;

import forkyard.author.program.Decided;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.Mark;
import java.util.List;
import java.util.OptionalInt;

/**
 * A world of ranks. If one of them throws, leaves before it has come to the end of {@code main}, or aborts the world, the judge ends the play
 * with a RUNTIME-ERROR.
 */
public interface World {
    int ranks();

    /** Writes text, as UTF-8, to the standard input, which rank 0 has. */
    void write(String text) throws Exception;

    /** The standard input ends. */
    void endInput() throws Exception;

    /** Whole lines that a rank has printed so far. */
    List<String> lines(int rank);

    /**
     * For {@link forkyard.wire.Finding#at}.
     *
     * @param line of the rank's, from 0 on; that after the last where one is missing
     */
    Mark mark(int rank, int line, String expected);

    /** Whether all ranks have come to their end, well or not. */
    boolean hasEnded();

    /** Waits until all ranks have ended well. */
    void endWell() throws Exception;

    /**
     * What a rank has printed, now that it has ended.
     *
     * @throws Decided if it is anything but these lines
     */
    default void expectLines(int rank, List<String> lines) {
        List<String> printed = lines(rank);
        int same = 0;
        while (same < Math.min(printed.size(), lines.size())
                && printed.get(same).equals(lines.get(same))) {
            same++;
        }
        if (same < Math.max(printed.size(), lines.size())) {
            String expected = same < lines.size() ? lines.get(same) : "no more";
            throw new Decided(Finding.wrong(
                            "Line " + (same + 1) + " of what rank " + rank + " prints is not what it should be.",
                            new Detail("expected", expected),
                            new Detail("printed", same < printed.size() ? printed.get(same) : "no more"))
                    .at(mark(rank, same, expected)));
        }
    }

    /**
     * The rank that a process is, by the kernel's word; empty where all ranks are threads of one process, so that nobody can know which of them asks.
     */
    OptionalInt rankOf(int process);

    /** What the ranks have called so far, as they say themselves. */
    Trace trace() throws Exception;

    /** All lines come from rank 0: these. */
    default void expectOutput(List<String> lines) {
        expectLines(0, lines);
        for (int rank = 1; rank < ranks(); rank++) {
            expectLines(rank, List.of());
        }
    }
}
