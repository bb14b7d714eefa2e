import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.author.Recurrence;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Plain jobs first; then jobs that need each other, jobs that must not begin yet, jobs that overtake each other. */
public final class Generate implements Generator {
    @Override
    public List<Case> samples() throws WireException {
        return List.of(
                plain("three jobs, sequential", Call.SEQUENTIAL, 1, new long[] {30, 10, 20}).sample().build(),
                plain("three jobs, pooled", Call.POOLED, 2, new long[] {30, 10, 20}).sample().build(),
                together("four jobs, two at a time", Call.POOLED, 2, 2).sample().build(),
                Cases.play("the second of three jobs ends first", "Overtaken").input(3).sample().build(),
                plain("the second of three jobs fails", Call.POOLED, 2, new long[] {30, 10, 20}, 1)
                        .sample()
                        .build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        List<Case> cases = new ArrayList<>();
        for (int method : new int[] {Call.SEQUENTIAL, Call.POOLED, Call.AS_COMPLETED}) {
            String name = Call.name(method);
            cases.add(plain("no jobs, " + name, method, 3, new long[0]).build());
            cases.add(plain("one job, " + name, method, 3, values(random, 1)).build());
            cases.add(plain("many jobs, " + name, method, 3, values(random, 50)).build());
            cases.add(plain("one job of one fails, " + name, method, 3, values(random, 1), 0).build());
            cases.add(plain("two jobs of eight fail, " + name, method, 3, values(random, 8), 2, 6).build());
        }
        for (int method : new int[] {Call.POOLED, Call.AS_COMPLETED}) {
            String name = Call.name(method);
            for (int threads : new int[] {1, 2, 3, 7}) {
                cases.add(together(3 * threads + " jobs in " + threads + " threads, " + name, method, threads, 3)
                        .build());
            }
            int threads = random.nextInt(2, 5);
            cases.add(Cases.play("not more than " + threads + " at once, " + name, "OneTooMany")
                    .input(method, threads)
                    .probeHoldingLast("room", 1)
                    .build());
        }
        cases.add(Cases.play("the first job is slow", "Overtaken").input(random.nextInt(4, 20)).build());
        for (int n : new int[] {1, 2, 5, 10}) {
            boolean[] fails = new boolean[n];
            for (int i = 0; i < n; i++) {
                fails[i] = random.nextInt(4) == 0;
            }
            cases.add(Cases.play(n + " jobs in an order of their own", "OneByOne")
                    .input(order(random, n), fails)
                    .build());
        }
        return cases;
    }

    /** Each job takes as many steps as the trial is large. */
    @Override
    public Case trial(RandomGenerator random, int size, int parallelism) throws WireException {
        Recurrence work = Recurrence.random(random);
        return Cases.play("10 jobs of " + size + " steps, " + parallelism + " threads", "Mixing")
                .input(random.longs(10).toArray(), parallelism, work.multiplier(), work.increment(), size)
                .build();
    }

    @Override
    public List<Case> explored() throws WireException {
        return List.of(
                plain("two jobs, pooled", Call.POOLED, 2, new long[] {1, 2}).build(),
                plain("two jobs, as they are completed", Call.AS_COMPLETED, 2, new long[] {1, 2}).build(),
                plain("two jobs, one fails, pooled", Call.POOLED, 2, new long[] {1, 2}, 1).build(),
                plain("two jobs, one fails, as they are completed", Call.AS_COMPLETED, 2, new long[] {1, 2}, 1).build());
    }

    private static Cases plain(String name, int method, int threads, long[] values, int... failing) {
        boolean[] fails = new boolean[values.length];
        for (int each : failing) {
            fails[each] = true;
        }
        return Cases.play(name, "Plain").input(method, threads, values, fails);
    }

    private static Cases together(String name, int method, int threads, int times) {
        return Cases.play(name, "Together").input(method, threads, times).rendezvous("jobs", threads);
    }

    private static long[] values(RandomGenerator random, int n) {
        return random.longs(n, -1_000_000, 1_000_000).toArray();
    }

    private static int[] order(RandomGenerator random, int n) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            int at = random.nextInt(i + 1);
            order[i] = order[at];
            order[at] = i;
        }
        return order;
    }
}
