import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Threads to ask about. */
final class Programs {
    private Programs() {}

    static String[] steps(String... steps) {
        return steps;
    }

    /** Steps one after another. */
    static String[] all(String[]... parts) {
        return Stream.of(parts).flatMap(Stream::of).toArray(String[]::new);
    }

    static String[] increment(String variable) {
        return steps("load r " + variable, "add r 1", "store " + variable + " r");
    }

    static String[] twice(String[] steps) {
        return all(steps, steps);
    }

    static String[] locked(String lock, String... steps) {
        return all(steps("lock " + lock), steps, steps("unlock " + lock));
    }

    /** Increments with two locks held. */
    static String[] holdingBoth(String first, String second) {
        return locked(first, locked(second, increment("x")));
    }

    static String[][] same(int threads, String[] steps) {
        return Collections.nCopies(threads, steps).toArray(String[][]::new);
    }

    /** Philosophers in a round; the last may take the forks in the other order. */
    static String[][] philosophers(int count, boolean lastOtherWay) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    String left = "fork" + i;
                    String right = "fork" + (i + 1) % count;
                    return lastOtherWay && i == count - 1 ? holdingBoth(right, left) : holdingBoth(left, right);
                })
                .toArray(String[][]::new);
    }

    /** The threads in turn hand a 1 on, from variable to variable; it arrives only if all are taken in order. */
    static String[][] relay(int threads, int hops) {
        String[][] all = same(threads, steps());
        for (int hop = 1; hop <= hops; hop++) {
            int thread = (hop - 1) % threads;
            String take = hop == 1 ? "add r 1" : "load r v" + (hop - 1);
            all[thread] = all(all[thread], steps(take, "store v" + hop + " r"));
        }
        return all;
    }

    static String[][] random(RandomGenerator random, int threads, int steps) {
        return Stream.generate(() -> thread(random, steps)).limit(threads).toArray(String[][]::new);
    }

    private static String[] thread(RandomGenerator random, int steps) {
        List<String> all = new ArrayList<>();
        while (all.size() < steps) {
            int room = steps - all.size();
            String[] part = part(random);
            String lock = "mn".substring(random.nextInt(2)).substring(0, 1);
            String[] guarded = random.nextInt(3) == 0 ? locked(lock, part) : part;
            all.addAll(Arrays.asList(guarded.length <= room ? guarded : steps("add r 1")));
        }
        return all.toArray(String[]::new);
    }

    private static String[] part(RandomGenerator random) {
        String variable = "xy".substring(random.nextInt(2)).substring(0, 1);
        String other = variable.equals("x") ? "y" : "x";
        return switch (random.nextInt(5)) {
            case 0 -> steps("load r " + variable, "store " + other + " r");
            case 1 -> locked("m", locked("n", "add r 1"));
            case 2 -> locked("n", locked("m", "add r 2"));
            case 3 -> steps("store " + variable + " r");
            default -> increment(variable);
        };
    }
}
