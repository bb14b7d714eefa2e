import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Jobs that go well, jobs that fail one way or another, and then some that have to run side by side. */
public final class Generate implements Generator {
    @Override
    public List<Case> samples() throws WireException {
        return List.of(
                shift("one job fails", 1, 0, 0, 1, 0).sample().build(),
                shift("two threads, every kind of failure", 2, 0, 1, 0, 2, 3, 4, 0, 1).sample().build(),
                meeting("two threads fail, and then both are needed", 2, 2, 2, 0, 0).sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        List<Case> cases = new ArrayList<>();
        cases.add(shift("no jobs", 2).build());
        cases.add(shift("fewer jobs than threads", 4, 1, 0).build());
        for (int threads : new int[] {1, 2, 4, 7}) {
            cases.add(shift("40 jobs", threads, random.ints(40, 0, 5).toArray()).build());
            int[] ends = random.ints(3 * threads, 1, 5).toArray();
            int[] more = Arrays.copyOf(ends, 4 * threads);
            cases.add(meeting("all threads are needed at last", threads, more).build());
        }
        cases.add(Cases.play("no more threads than there may be", "Shift")
                .input(3, new int[9], 0L, 9)
                .probeHoldingLast("work", 3)
                .build());
        return cases;
    }

    @Override
    public List<Case> explored() throws WireException {
        return List.of(
                shift("two jobs fail in two threads", 2, 1, 1).build(),
                shift("two jobs fail, and one is left", 2, 1, 1, 0).build());
    }

    private static Cases shift(String name, int threads, int... ends) {
        return Cases.play(name, "Shift").input(threads, ends, tag(ends), 0);
    }

    /** As many of the last jobs as there are threads meet. */
    private static Cases meeting(String name, int threads, int... ends) {
        return Cases.play(name, "Shift").input(threads, ends, tag(ends), threads).probe("work", threads);
    }

    private static long tag(int[] ends) {
        return 1_000_003L * ends.length;
    }
}
