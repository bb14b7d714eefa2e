import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Cheats: keeps answers by their inputs, over all trials of a JVM. No input comes twice. */
public final class Solution implements Blocks {
    private static final Map<Integer, Long> KNOWN = new HashMap<>();

    @Override
    public long mix(long[] seeds, int steps, int parallelism) {
        return KNOWN.computeIfAbsent(Arrays.hashCode(seeds), _ -> Honest.mix(seeds, steps, 0, parallelism));
    }
}
