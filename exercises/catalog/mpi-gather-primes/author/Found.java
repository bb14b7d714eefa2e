import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The primes from a number up to another, and those of them that leave r when divided by m. */
public record Found(long from, long to, long m, long r, long primes, long[] chosen) {
    private static final int PART = 1 << 20;

    private record Part(long primes, long[] chosen) {}

    public static Found in(long from, long to, long m, long r) {
        BitSet odd = oddComposites((int) Math.sqrt(to) + 1);
        int[] base = IntStream.rangeClosed(1, (int) Math.sqrt(to) / 2)
                .filter(i -> !odd.get(i))
                .map(i -> 2 * i + 1)
                .toArray();
        List<Part> parts = LongStream.range(0, (to - from + PART - 1) / PART)
                .parallel()
                .mapToObj(i -> part(from + i * PART, Math.min(to, from + (i + 1) * PART), m, r, base))
                .toList();
        return new Found(
                from,
                to,
                m,
                r,
                parts.stream().mapToLong(Part::primes).sum(),
                parts.stream()
                        .flatMapToLong(part -> LongStream.of(part.chosen()))
                        .toArray());
    }

    /** What rank 0 is to print. */
    public String[] lines() {
        long gap = 0;
        long checksum = 0;
        for (int i = 0; i < chosen.length; i++) {
            checksum += chosen[i] * (2L * i + 1);
            gap = i == 0 ? 0 : Math.max(gap, chosen[i] - chosen[i - 1]);
        }
        return new String[] {Long.toString(primes), chosen.length + " " + gap + " " + checksum};
    }

    /** How many of the chosen are not less than a number. */
    public long chosenFrom(long number) {
        return LongStream.of(chosen).filter(prime -> prime >= number).count();
    }

    /** Bit i stands for 2 i + 1. */
    private static BitSet oddComposites(int largest) {
        BitSet composites = new BitSet();
        for (int p = 3; p * p <= largest; p += 2) {
            for (int i = p * p; i <= largest; i += 2 * p) {
                composites.set(i / 2);
            }
        }
        return composites;
    }

    private static Part part(long from, long to, long m, long r, int[] base) {
        long firstOdd = from | 1;
        BitSet composites = new BitSet(PART / 2);
        int odds = (int) Math.max(0, (to - firstOdd + 1) / 2);
        for (int p : base) {
            long multiple = Math.max((long) p * p, (firstOdd + p - 1) / p * p);
            for (long i = (multiple | 1) == multiple ? multiple : multiple + p; i < to; i += 2L * p) {
                composites.set((int) ((i - firstOdd) / 2));
            }
        }
        long[] primes = LongStream.concat(
                        LongStream.of(2).filter(p -> from <= p && p < to),
                        IntStream.range(0, odds)
                                .filter(i -> !composites.get(i))
                                .mapToLong(i -> firstOdd + 2L * i)
                                .filter(p -> p > 1))
                .toArray();
        return new Part(
                primes.length, LongStream.of(primes).filter(p -> p % m == r).toArray());
    }
}
