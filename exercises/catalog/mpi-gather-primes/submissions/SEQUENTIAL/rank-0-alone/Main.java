import java.util.Arrays;
import java.util.Scanner;
import java.util.stream.IntStream;
import mpi.MPI;

/** Wrong: the others look on. */
public class Main {
    private static final int PIECE = 1 << 17;

    private long primes;
    private int found;
    private long[] chosen = new long[16];

    public static void main(String[] args) {
        MPI.Init(args);
        int rank = MPI.COMM_WORLD.Rank();
        long[] asked = new long[4]; // lo, hi, m, r
        if (rank == 0) {
            Scanner in = new Scanner(System.in);
            for (int i = 0; i < asked.length; i++) {
                asked[i] = in.nextLong();
            }
        }
        MPI.COMM_WORLD.Bcast(asked, 0, asked.length, MPI.LONG, 0);
        if (rank == 0) {
            Main mine = new Main();
            mine.sieve(asked[0], asked[1], asked[1], asked[2], asked[3]);
            print(mine.primes, Arrays.copyOf(mine.chosen, mine.found));
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

    private void sieve(long from, long to, long hi, long m, long r) {
        int[] base = base((int) Math.sqrt(hi));
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
