import forkyard.author.Asked;
import forkyard.author.mpi.Trace;
import forkyard.author.mpi.World;
import forkyard.author.program.Director;
import forkyard.author.program.Programs;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.Finding.Kind;
import java.util.List;

/** Looks at the temperatures, and at how much of the plate went from rank to rank. */
public final class Halos implements Director {
    /** For what is told once, and in each step beside the halos. */
    private static final int MORE = 4096;

    private static final int MORE_IN_A_STEP = 64;

    /** With bands lower than this, part of what is needed lies on the border, which all know. */
    private static final int LOW = 4;

    @Override
    public Finding direct(Case asked, Programs programs) throws Exception {
        List<Object> inputs = Asked.inputs(asked);
        int ranks = (Integer) inputs.get(0);
        World world = programs.world(ranks);
        world.write(inputs.get(3) + "\n");
        world.endInput();
        world.endWell();
        world.expectOutput(List.of((String[]) inputs.get(4)));
        return programs.mainClass().equals("Baseline")
                ? Finding.right()
                : traffic(world.trace(), ranks, (Integer) inputs.get(1), (Integer) inputs.get(2));
    }

    /** A band in the middle gets two rows in each step; in a grid of blocks, of at most eight, a corner gets no less than 0.7 of a row. */
    private static Finding traffic(Trace trace, int ranks, int n, int steps) {
        long most = (long) steps * (2 * n * Double.BYTES + MORE_IN_A_STEP) + MORE;
        long least = ranks == 1 || n < LOW * ranks ? 0 : 7L * (n - 2) * Double.BYTES * Math.max(0, steps - 1) / 10;
        for (int rank = 0; rank < ranks; rank++) {
            long came = trace.bytesTo(rank);
            Detail actual = new Detail("bytes to rank " + rank, Long.toString(came));
            if (came > most) {
                return Finding.of(
                        Kind.RULE_VIOLATION,
                        "More came to rank " + rank + " than the rows around its own.",
                        actual,
                        new Detail("expected", "at most " + most));
            }
            if (came < least) {
                return Finding.of(
                        Kind.SEQUENTIAL,
                        "Rank " + rank + " was not sent what it needs for a part of the plate, so others did its work.",
                        actual,
                        new Detail("expected", "at least " + least));
            }
        }
        return Finding.right();
    }
}
