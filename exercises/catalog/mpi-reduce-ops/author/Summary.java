import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** What is true of the first n numbers, which are looked at once. Sums are those of what is more than the million, so hardly anything is rounded. */
public final class Summary {
    private static final double OFFSET = 1e6;
    private static final int PARTS = 16;
    private static final int BINS = 4096;

    private final long n;
    private final List<Part> parts;

    public Summary(long seed, long n, int ranks) {
        this.n = n;
        this.parts = IntStream.range(0, PARTS * ranks)
                .parallel()
                .mapToObj(part -> new Part(seed, first(part, ranks), first(part + 1, ranks)))
                .toList();
    }

    private long first(int part, int ranks) {
        long rank = part / PARTS;
        long from = rank * n / ranks;
        return from + part % PARTS * ((rank + 1) * n / ranks - from) / PARTS;
    }

    public double sum() {
        return OFFSET * n + total(part -> part.sum);
    }

    public double mean() {
        return OFFSET + total(part -> part.sum) / n;
    }

    public double variance() {
        double mean = total(part -> part.sum) / n;
        return total(part -> part.squares) / n - mean * mean;
    }

    public double min() {
        return parts.stream().mapToDouble(part -> part.min).min().orElseThrow();
    }

    public double max() {
        return parts.stream().mapToDouble(part -> part.max).max().orElseThrow();
    }

    public long[] product() {
        long[] product = {1, 0, 0, 1};
        parts.forEach(part -> Numbers.append(product, part.product));
        return product;
    }

    /** For each rank, how many of its numbers are surely above a limit. */
    public long[] surelyAbove(double limit) {
        return above((int) Math.ceil((limit - OFFSET) * BINS));
    }

    /** For each rank, how many of its numbers may be above a limit. */
    public long[] perhapsAbove(double limit) {
        return above((int) Math.floor((limit - OFFSET) * BINS));
    }

    private long[] above(int bin) {
        return IntStream.range(0, parts.size() / PARTS)
                .mapToLong(rank -> parts.subList(rank * PARTS, (rank + 1) * PARTS).stream()
                        .mapToLong(part ->
                                LongStream.of(part.bins).skip(Math.max(0, bin)).sum())
                        .sum())
                .toArray();
    }

    private double total(ToDoubleFunction<Part> each) {
        return parts.stream().mapToDouble(each).sum();
    }

    private static final class Part {
        final long[] product = {1, 0, 0, 1};
        final long[] bins = new long[BINS];
        double sum;
        double squares;
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;

        Part(long seed, long from, long to) {
            for (long place = from; place < to; place++) {
                double value = Numbers.value(seed, place);
                double more = value - OFFSET;
                sum += more;
                squares += more * more;
                min = Math.min(min, value);
                max = Math.max(max, value);
                bins[(int) (more * BINS)]++;
                Numbers.append(product, seed, place);
            }
        }
    }
}
