import java.util.Arrays;
import java.util.Scanner;
import java.util.stream.IntStream;
import mpi.MPI;

/** Wrong: how many primes are needed to cross out depends on how large the numbers are, not on how many they are. */
public class Main {
    private static final int PIECE = 1 << 17;

    private long primes;
    private int found;
    private long[] chosen = new long[16];

    public static void main(String[] args) {
        MPI.Init(args);
        int rank = MPI.COMM_WORLD.Rank();
        int ranks = MPI.COMM_WORLD.Size();
        long[] asked = new long[4]; // lo, hi, m, r
        if (rank == 0) {
            Scanner in = new Scanner(System.in);
            for (int i = 0; i < asked.length; i++) {
                asked[i] = in.nextLong();
            }
        }
        MPI.COMM_WORLD.Bcast(asked, 0, asked.length, MPI.LONG, 0);
        long from = asked[0] + rank * (asked[1] - asked[0]) / ranks;
        long to = asked[0] + (rank + 1) * (asked[1] - asked[0]) / ranks;
        Main mine = new Main();
        mine.sieve(from, to, asked[2], asked[3]);
        long[] primes = new long[1];
        MPI.COMM_WORLD.Reduce(new long[] {mine.primes}, 0, primes, 0, 1, MPI.LONG, MPI.SUM, 0);
        int[] counts = new int[ranks];
        MPI.COMM_WORLD.Gather(new int[] {mine.found}, 0, 1, MPI.INT, counts, 0, 1, MPI.INT, 0);
        int[] places = new int[ranks];
        for (int k = 1; k < ranks; k++) {
            places[k] = places[k - 1] + counts[k - 1];
        }
        long[] all = new long[places[ranks - 1] + counts[ranks - 1]];
        MPI.COMM_WORLD.Gatherv(mine.chosen, 0, mine.found, MPI.LONG, all, 0, counts, places, MPI.LONG, 0);
        if (rank == 0) {
            print(primes[0], all);
        }
        MPI.Finalize();
    }

    private static void print(long primes, long[] chosen) {
        long gap = 0;
        long checksum = 0;
        for (int i = 0; i < chosen.length; i++) {
            checksum += chosen[i] * (2L * i + 1);
            gap = i == 0 ? 0 : Math.max(gap, chosen[i] - chosen[i - 1]);
        }
        System.out.println(primes);
        System.out.println(chosen.length + " " + gap + " " + checksum);
    }

    private void sieve(long from, long to, long m, long r) {
        int[] base = base((int) Math.sqrt(to - from));
        boolean[] composite = new boolean[PIECE];
        for (long at = from; at < to; at += PIECE) {
            int length = (int) Math.min(PIECE, to - at);
            Arrays.fill(composite, false);
            for (int p : base) {
                long first = Math.max((long) p * p, (at + p - 1) / p * p);
                for (long i = first - at; i < length; i += p) {
                    composite[(int) i] = true;
                }
            }
            for (int i = 0; i < length; i++) {
                if (!composite[i] && at + i > 1) {
                    primes++;
                    if ((at + i) % m == r) {
                        add(at + i);
                    }
                }
            }
        }
    }

    private void add(long prime) {
        if (found == chosen.length) {
            chosen = Arrays.copyOf(chosen, 2 * found);
        }
        chosen[found] = prime;
        found++;
    }

    private static int[] base(int largest) {
        return IntStream.rangeClosed(2, largest)
                .filter(p -> IntStream.rangeClosed(2, (int) Math.sqrt(p)).noneMatch(d -> p % d == 0))
                .toArray();
    }
}
