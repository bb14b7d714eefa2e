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
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Reads the seven lines, each by its own rule, and looks at how much the ranks have told each other. */
public final class Statistics implements Director {
    public static final double TOLERANCE = 1e-9;

    private static final double TOLERANCE_OF_VARIANCE = 1e-6;
    private static final int MOST_BYTES = 4096;
    private static final int LEAST_BYTES = 40;
    private static final List<String> NAMES =
            List.of("sum", "minimum", "maximum", "mean", "variance", "product", "above");

    private long seed;
    private long n;
    private double[] numbers;
    private long[] product;
    private long[] least;
    private long[] most;

    @Override
    public Finding direct(Case asked, Programs programs) throws Exception {
        List<Object> inputs = Asked.inputs(asked);
        int ranks = (Integer) inputs.get(0);
        seed = (Long) inputs.get(1);
        n = (Long) inputs.get(2);
        numbers = (double[]) inputs.get(3);
        product = (long[]) inputs.get(4);
        boolean baseline = programs.mainClass().equals("Baseline");
        least = baseline ? sum((long[]) inputs.get(5)) : (long[]) inputs.get(5);
        most = baseline ? sum((long[]) inputs.get(6)) : (long[]) inputs.get(6);
        World world = programs.world(ranks);
        world.write(seed + " " + n + "\n");
        world.endInput();
        world.endWell();
        Finding lines = lines(world);
        if (baseline || !lines.kind().equals(Kind.RIGHT)) {
            return lines;
        }
        for (int rank = 1; rank < ranks; rank++) {
            world.expectLines(rank, List.of());
        }
        return traffic(world.trace(), ranks);
    }

    private static long[] sum(long[] counts) {
        return new long[] {LongStream.of(counts).sum()};
    }

    private Finding lines(World world) {
        List<String> lines = world.lines(0);
        for (int i = 0; i < Math.max(NAMES.size(), lines.size()); i++) {
            String[] words = i < lines.size() ? lines.get(i).split(" ") : new String[] {""};
            if (i >= NAMES.size() || !words[0].equals(NAMES.get(i)) || !isRight(i, words)) {
                String expected = i < NAMES.size() ? expected(i) : "no more of rank 0";
                return Finding.wrong(
                                "Line " + (i + 1) + " is not what it should be.",
                                new Detail("expected", expected),
                                new Detail("actual", i < lines.size() ? lines.get(i) : "no more lines"))
                        .at(world.mark(0, i, expected));
            }
        }
        return Finding.right();
    }

    private String expected(int line) {
        String name = NAMES.get(line) + " ";
        return switch (line) {
            case 1, 2 -> name + numbers[line] + " and its place";
            case 5 -> name + joined(product);
            case 6 -> name + joined(least) + (joined(least).equals(joined(most)) ? "" : " up to " + joined(most));
            default -> name + numbers[line];
        };
    }

    private static String joined(long[] values) {
        return String.join(" ", LongStream.of(values).mapToObj(Long::toString).toList());
    }

    private boolean isRight(int line, String[] words) {
        try {
            return switch (line) {
                case 1, 2 -> words.length == 3 && isAt(numbers[line], words[1], Long.parseLong(words[2]));
                case 5 -> String.join(" ", words).equals(expected(line));
                case 6 -> areCounts(words);
                default -> words.length == 2 && isNear(numbers[line], Double.parseDouble(words[1]), line == 4);
            };
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private boolean isAt(double value, String said, long place) {
        return Double.parseDouble(said) == value && place >= 0 && place < n && Numbers.value(seed, place) == value;
    }

    private boolean areCounts(String[] words) {
        return words.length == least.length + 1
                && IntStream.range(0, least.length).allMatch(rank -> {
                    long count = Long.parseLong(words[rank + 1]);
                    return least[rank] <= count && count <= most[rank];
                });
    }

    private static boolean isNear(double expected, double actual, boolean isVariance) {
        double tolerance = isVariance ? TOLERANCE_OF_VARIANCE : TOLERANCE;
        return Math.abs(actual - expected) <= tolerance * Math.abs(expected);
    }

    private static Finding traffic(Trace trace, int ranks) {
        for (int rank = 0; rank < ranks; rank++) {
            long came = trace.bytesTo(rank);
            if (came > MOST_BYTES) {
                return Finding.of(
                        Kind.RULE_VIOLATION,
                        "Rank " + rank + " was sent more than results.",
                        new Detail("bytes to rank " + rank, Long.toString(came)),
                        new Detail("expected", "at most " + MOST_BYTES));
            }
        }
        long all = IntStream.range(0, ranks).mapToLong(trace::bytesTo).sum();
        long needed = (long) LEAST_BYTES * (ranks - 1);
        return all >= needed
                ? Finding.right()
                : Finding.of(
                        Kind.SEQUENTIAL,
                        "What the ranks have sent is less than their results, so one has done the others' work.",
                        new Detail("bytes to all ranks", Long.toString(all)),
                        new Detail("expected", "at least " + needed));
    }
}
