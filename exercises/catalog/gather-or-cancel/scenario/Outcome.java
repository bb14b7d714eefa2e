import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/** What became of a call, in a form that can cross. */
final class Outcome {
    private Outcome() {}

    /**
     * Calls {@code all} (0), {@code any} (1) or {@code within} an hour (2).
     *
     * @return the indices and values that came back, what was thrown, and the message of its cause; what there is not is null
     */
    static List<Object> of(Gather gather, int method, List<Callable<Long>> jobs) {
        try {
            return switch (method) {
                case 0 -> values(null, gather.all(jobs));
                case 1 -> values(null, List.of(gather.any(jobs)));
                default -> byIndex(gather.within(Duration.ofHours(1), jobs));
            };
        } catch (Exception e) {
            return thrown(e);
        }
    }

    static List<Object> thrown(Exception e) {
        Throwable cause = e.getCause();
        return Arrays.asList(null, null, e.toString(), cause == null ? null : cause.getMessage());
    }

    static List<Object> byIndex(Map<Integer, Long> found) {
        TreeMap<Integer, Long> sorted = new TreeMap<>(found);
        return values(sorted.keySet().stream().mapToInt(Integer::intValue).toArray(), List.copyOf(sorted.values()));
    }

    private static List<Object> values(int[] indices, List<Long> values) {
        return Arrays.asList(indices, values.stream().mapToLong(Long::longValue).toArray(), null, null);
    }
}
