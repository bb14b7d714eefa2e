import forkyard.author.mpi.Trace;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.Finding.Kind;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What has to come to each rank, and what may.
 *
 * @param numbers as rank 0 reads them
 * @param counts how many of the sorted ones each rank has in the end
 */
record Traffic(long[] numbers, long[] sorted, int[] counts) {
    /** For samples, splitters and counts, numbers for each rank of the world. */
    private static final int SAMPLES = 100;

    Finding judged(Trace trace) {
        int ranks = counts.length;
        int[] over = IntStream.range(0, ranks)
                .filter(rank -> trace.bytesTo(rank) > most(rank))
                .toArray();
        if (over.length > 0) {
            return more(over, trace.bytesTo(over[0]));
        }
        for (int rank = 0; rank < ranks; rank++) {
            if (trace.bytesTo(rank) < least(rank)) {
                return Finding.of(
                        Kind.SEQUENTIAL,
                        rank == 0
                                ? "Rank 0 was not sent what its range has of others: it has done their work."
                                : "Rank " + rank + " was not sent its part and what its range has of others.",
                        new Detail("bytes to rank " + rank, Long.toString(trace.bytesTo(rank))),
                        new Detail("expected", "at least " + least(rank)));
            }
        }
        return Finding.right();
    }

    private Finding more(int[] over, long came) {
        int rank = over[0];
        boolean alone = over.length == 1 && 2 * came >= (long) numbers.length * Long.BYTES;
        return Finding.of(
                alone ? Kind.SEQUENTIAL : Kind.RULE_VIOLATION,
                alone
                        ? "Most of the numbers came to rank " + rank + " alone, so it has done the others' work."
                        : "More came to rank " + rank + " than its part, its range, and samples.",
                new Detail("bytes to rank " + rank, Long.toString(came)),
                new Detail("expected", "at most " + most(rank)));
    }

    private long most(int rank) {
        return 12L * (part(rank).length + counts[rank]) * Long.BYTES / 10
                + (long) SAMPLES * counts.length * Long.BYTES;
    }

    /** Its part, which rank 0 has, and what of its range is not there; a little less, for who cuts the parts a little otherwise. */
    private long least(int rank) {
        int from = Arrays.stream(counts, 0, rank).sum();
        long[] part = part(rank);
        long[] range = Arrays.copyOfRange(sorted, from, from + counts[rank]);
        int needed = (rank == 0 ? 0 : part.length) + range.length - common(part, range);
        return Math.max(0, needed - 2L * counts.length) * Long.BYTES;
    }

    private long[] part(int rank) {
        long[] part = Arrays.copyOfRange(numbers, first(rank), first(rank + 1));
        Arrays.sort(part);
        return part;
    }

    private int first(int rank) {
        return rank * numbers.length / counts.length;
    }

    /** Both are in order. */
    private static int common(long[] one, long[] other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            int order = Long.compare(one[i], other[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }
}
