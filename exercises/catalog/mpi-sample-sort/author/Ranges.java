import forkyard.author.Asked;
import forkyard.author.mpi.World;
import forkyard.author.program.Decided;
import forkyard.author.program.Director;
import forkyard.author.program.Programs;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.Finding.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;

/** Gives rank 0 the numbers, and looks whether the ranks' ranges are the sorted numbers, how long they are, and how they got there. */
public final class Ranges implements Director {
    private static final String LINE = "what Share.line says of its numbers";

    @Override
    public Finding direct(Case asked, Programs programs) throws Exception {
        int ranks = (Integer) Asked.inputs(asked).getFirst();
        long[] numbers = (long[]) Asked.inputs(asked).getLast();
        World world = programs.world(ranks);
        world.write(input(numbers));
        world.endInput();
        world.endWell();
        long[] sorted = numbers.clone();
        Arrays.sort(sorted);
        int[] counts = counts(world, numbers.length);
        int from = 0;
        for (int rank = 0; rank < ranks; rank++) {
            int to = from + counts[rank];
            world.expectLines(rank, List.of(Share.line(Arrays.copyOfRange(sorted, from, to))));
            from = to;
        }
        Finding balance = balance(sorted, counts);
        return balance.kind() == Kind.RIGHT ? new Traffic(numbers, sorted, counts).judged(world.trace()) : balance;
    }

    private static String input(long[] numbers) {
        StringJoiner line = new StringJoiner(" ", numbers.length + "\n", "\n");
        for (long number : numbers) {
            line.add(Long.toString(number));
        }
        return line.toString();
    }

    /** How many each rank has, as it says; n together. */
    private static int[] counts(World world, int n) {
        int[] counts = new int[world.ranks()];
        long all = 0;
        for (int rank = 0; rank < counts.length; rank++) {
            counts[rank] = count(world, rank, n);
            all += counts[rank];
        }
        if (all == n) {
            return counts;
        }
        throw Decided.wrong(
                "The ranks have " + all + " numbers together, and rank 0 has read " + n + ".",
                new Detail("numbers of each rank", Arrays.toString(counts)));
    }

    private static int count(World world, int rank, int n) {
        List<String> lines = world.lines(rank);
        if (lines.size() != 1) {
            throw new Decided(Finding.wrong("Rank " + rank + " prints " + lines.size() + " lines instead of one.")
                    .at(world.mark(rank, Math.min(1, lines.size()), lines.isEmpty() ? LINE : "no more")));
        }
        String count = lines.getFirst().split(" ", 2)[0];
        if (count.matches("\\d{1,9}") && Integer.parseInt(count) <= n) {
            return Integer.parseInt(count);
        }
        throw new Decided(Finding.wrong(
                        "The line of rank " + rank + " does not begin with how many numbers it has, of " + n + ".",
                        new Detail("printed", lines.getFirst()))
                .at(world.mark(rank, 0, LINE)));
    }

    private static Finding balance(long[] sorted, int[] counts) {
        int n = sorted.length;
        int ranks = counts.length;
        int most = 2 * n / ranks + ranks;
        for (int rank = 0; rank < ranks; rank++) {
            if (counts[rank] > most) {
                boolean alone = counts[rank] == n && sorted[0] != sorted[n - 1];
                return Finding.of(
                        alone ? Kind.SEQUENTIAL : Kind.UNBALANCED,
                        alone
                                ? "Rank " + rank + " has all the numbers in the end, the others none."
                                : "Rank " + rank + " has far more numbers in the end than its share.",
                        new Detail("numbers of each rank", Arrays.toString(counts)),
                        new Detail("expected", "at most " + most));
            }
        }
        return Finding.right();
    }
}
