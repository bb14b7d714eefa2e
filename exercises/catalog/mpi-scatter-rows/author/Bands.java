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
import java.util.StringJoiner;

/** Gives rank 0 the matrix, and looks at who was sent how much of it. */
public final class Bands implements Director {
    /** For the shape, and the like. */
    private static final int MORE = 256;

    @Override
    public Finding direct(Case asked, Programs programs) throws Exception {
        List<Object> inputs = Asked.inputs(asked);
        int ranks = (Integer) inputs.get(0);
        int n = (Integer) inputs.get(1);
        int m = (Integer) inputs.get(2);
        String input = input(n, m, (Integer) inputs.get(3), (int[]) inputs.get(4));
        World world = programs.world(ranks);
        world.write(input);
        world.endInput();
        world.endWell();
        boolean baseline = programs.mainClass().equals("Baseline");
        world.expectOutput(List.of((String[]) inputs.get(5)));
        return baseline ? Finding.right() : traffic(world.trace(), ranks, n, m);
    }

    private static String input(int n, int m, int steps, int[] matrix) {
        StringBuilder input = new StringBuilder(n + " " + m + " " + steps + "\n");
        for (int row = 0; row < n; row++) {
            StringJoiner numbers = new StringJoiner(" ", "", "\n");
            for (int i = row * m; i < (row + 1) * m; i++) {
                numbers.add(Integer.toString(matrix[i]));
            }
            input.append(numbers);
        }
        return input.toString();
    }

    private static Finding traffic(Trace trace, int ranks, int n, int m) {
        long least = (long) (n / ranks) * m * Integer.BYTES;
        long most = 12L * ((n + ranks - 1) / ranks) * m * Integer.BYTES / 10 + MORE;
        for (int rank = 1; rank < ranks; rank++) {
            long came = trace.bytesTo(rank);
            Detail actual = new Detail("bytes to rank " + rank, Long.toString(came));
            if (came > most) {
                return Finding.of(
                        Kind.RULE_VIOLATION,
                        "More came to rank " + rank + " than its band.",
                        actual,
                        new Detail("expected", "at most " + most));
            }
            if (came < least) {
                return Finding.of(
                        Kind.SEQUENTIAL,
                        "Rank " + rank + " was not given its share of the rows, so others had to do its work.",
                        actual,
                        new Detail("expected", "at least " + least));
            }
        }
        return results(trace, (long) (ranks - 1) * (n / ranks) * Long.BYTES);
    }

    private static Finding results(Trace trace, long least) {
        long came = trace.bytesTo(0);
        return came >= least
                ? Finding.right()
                : Finding.of(
                        Kind.SEQUENTIAL,
                        "Rank 0 prints results that the other ranks have not sent, so it has done their work.",
                        new Detail("bytes to rank 0", Long.toString(came)),
                        new Detail("expected", "at least " + least));
    }
}
