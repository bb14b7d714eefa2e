import forkyard.author.Asked;
import forkyard.author.mpi.Secrets;
import forkyard.author.mpi.Trace;
import forkyard.author.mpi.World;
import forkyard.author.program.Director;
import forkyard.author.program.Programs;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.Finding.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Knows the whole matrix, and how much of it has to come to each rank. */
public final class Transposed implements Director {
    /** For n itself, and the like. */
    private static final int MORE = 256;

    @Override
    public Finding direct(Case asked, Programs programs) throws Exception {
        List<Object> inputs = Asked.inputs(asked);
        int ranks = (Integer) inputs.get(0);
        int n = (Integer) inputs.get(1);
        long[] secrets = new SplittableRandom((Long) inputs.get(2)).longs(ranks).toArray();
        World world = programs.world(ranks);
        Secrets.tell(programs, world, secrets);
        world.write(n + "\n");
        world.endInput();
        world.endWell();
        world.expectOutput(expected(secrets, n));
        return traffic(world.trace(), ranks, n);
    }

    private static List<String> expected(long[] secrets, int n) {
        int ranks = secrets.length;
        long[] turned = new long[n * n];
        for (int rank = 0; rank < ranks; rank++) {
            int first = first(rank, ranks, n);
            long[] band = Band.filled(secrets[rank], n, first(rank + 1, ranks, n) - first);
            for (int i = 0; i < band.length; i++) {
                turned[i % n * n + first + i / n] = band[i];
            }
        }
        List<String> lines = new ArrayList<>();
        for (int rank = 0; rank < ranks; rank++) {
            int from = first(rank, ranks, n) * n;
            int to = first(rank + 1, ranks, n) * n;
            lines.add(rank + " " + Band.checksum(Arrays.copyOfRange(turned, from, to)));
        }
        return lines;
    }

    private static int first(int rank, int ranks, int n) {
        return rank * n / ranks;
    }

    private static Finding traffic(Trace trace, int ranks, int n) {
        for (int rank = 0; rank < ranks; rank++) {
            long rows = first(rank + 1, ranks, n) - first(rank, ranks, n);
            long least = rows * (n - rows) * Long.BYTES;
            long most = 12L * n * n * Long.BYTES / (10L * ranks) + MORE;
            long came = trace.bytesTo(rank);
            if (came > most) {
                return strange(rank, came, "More came to rank " + rank + " than its own band.", "at most " + most);
            }
            if (came < least) {
                return strange(
                        rank, came, "Rank " + rank + " was not sent the elements of its band.", "at least " + least);
            }
        }
        return Finding.right();
    }

    private static Finding strange(int rank, long came, String sentence, String expected) {
        return Finding.of(
                Kind.RULE_VIOLATION,
                sentence,
                new Detail("bytes to rank " + rank, Long.toString(came)),
                new Detail("expected", expected));
    }
}
