import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.StringTokenizer;
import java.util.stream.IntStream;

/** One segment after another. */
public final class Baseline {
    private static final int SEGMENT = 1 << 17;

    private final long m;
    private final long r;
    private long primes;
    private long chosen;
    private long last;
    private long gap;
    private long checksum;

    private Baseline(long m, long r) {
        this.m = m;
        this.r = r;
    }

    public static void main(String[] args) throws IOException {
        StringTokenizer in = new StringTokenizer(new BufferedReader(new InputStreamReader(System.in)).readLine());
        long from = Long.parseLong(in.nextToken());
        long to = Long.parseLong(in.nextToken());
        Baseline all = new Baseline(Long.parseLong(in.nextToken()), Long.parseLong(in.nextToken()));
        all.run(from, to);
        System.out.println(all.primes);
        System.out.println(all.chosen + " " + all.gap + " " + all.checksum);
    }

    private void run(long from, long to) {
        int[] base = base((int) Math.sqrt(to));
        boolean[] composite = new boolean[SEGMENT];
        for (long at = from; at < to; at += SEGMENT) {
            int length = (int) Math.min(SEGMENT, to - at);
            Arrays.fill(composite, false);
            for (int p : base) {
                long first = Math.max((long) p * p, (at + p - 1) / p * p);
                for (long i = first - at; i < length; i += p) {
                    composite[(int) i] = true;
                }
            }
            for (int i = 0; i < length; i++) {
                if (!composite[i] && at + i > 1) {
                    found(at + i);
                }
            }
        }
    }

    private static int[] base(int largest) {
        return IntStream.rangeClosed(2, largest)
                .filter(p -> IntStream.rangeClosed(2, (int) Math.sqrt(p)).noneMatch(d -> p % d == 0))
                .toArray();
    }

    private void found(long prime) {
        primes++;
        if (prime % m == r) {
            gap = chosen == 0 ? 0 : Math.max(gap, prime - last);
            last = prime;
            checksum += prime * (2 * chosen + 1);
            chosen++;
        }
    }
}
