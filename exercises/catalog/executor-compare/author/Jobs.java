import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The jobs of a case: the value of each, and whether it fails instead. */
record Jobs(long[] values, boolean[] fails) {
    private static final String WRAPPED = "java.util.concurrent.CompletionException";
    private static final String AT_END = "java.util.NoSuchElementException";

    /** Jobs that are worth their numbers. */
    static Jobs numbered(int n) {
        return new Jobs(LongStream.range(0, n).toArray(), new boolean[n]);
    }

    /** One outcome for all jobs: the results in order, or what one of them threw. */
    Finding check(String method, Outcomes seen) {
        List<String> failures = IntStream.range(0, fails.length)
                .filter(i -> fails[i])
                .mapToObj(i -> "job " + i)
                .toList();
        List<Long> expected = LongStream.of(values).boxed().toList();
        boolean right =
                switch (seen) {
                    case Outcomes.Gave(Object value) -> failures.isEmpty() && expected.equals(value);
                    case Outcomes.Threw(String type, String message, String cause) ->
                        failures.contains(message) || failures.contains(cause);
                };
        return right
                ? Finding.right()
                : wrong(
                        failures.isEmpty()
                                ? method + " gives wrong results, or in a wrong order."
                                : "A job has failed, and " + method + " does not say so.",
                        failures.isEmpty() ? expected.toString() : "the exception of " + String.join(" or ", failures),
                        seen);
    }

    /** Outcomes one by one, in this order; then the end. */
    Finding inOrder(int[] order, List<Outcomes> seen) {
        for (int i = 0; i < order.length; i++) {
            if (i >= seen.size() - 1) {
                return wrong("The iterator ends too early.", order.length + " results", (seen.size() - 1) + " results");
            }
            if (!is(order[i], seen.get(i))) {
                return wrong(
                        "The iterator does not give the results in the order in which the jobs ended.",
                        "result " + (i + 1) + ": " + show(order[i]),
                        seen.get(i));
            }
        }
        return ended(order.length, seen);
    }

    /** The same outcomes, in any order. */
    Finding inAnyOrder(List<Outcomes> seen) {
        boolean[] came = new boolean[values.length];
        for (Outcomes each : seen.subList(0, seen.size() - 1)) {
            int job = IntStream.range(0, came.length)
                    .filter(i -> !came[i] && is(i, each))
                    .findFirst()
                    .orElse(-1);
            if (job < 0) {
                return wrong("The iterator gives what no job has come to, or one result twice.", this.toString(), each);
            }
            came[job] = true;
        }
        for (int i = 0; i < came.length; i++) {
            if (!came[i]) {
                return wrong("The iterator leaves a job out.", show(i), "the end");
            }
        }
        return ended(values.length, seen);
    }

    private static Finding ended(int jobs, List<Outcomes> seen) {
        boolean right = seen.size() == jobs + 1
                && seen.getLast() instanceof Outcomes.Threw(String type, String message, String cause)
                && type.equals(AT_END);
        return right
                ? Finding.right()
                : wrong("The iterator does not end after the last job.", "a NoSuchElementException", seen.getLast());
    }

    private boolean is(int job, Outcomes seen) {
        return switch (seen) {
            case Outcomes.Gave(Object value) -> !fails[job] && Long.valueOf(values[job]).equals(value);
            case Outcomes.Threw(String type, String message, String cause) ->
                fails[job] && type.equals(WRAPPED) && ("job " + job).equals(cause);
        };
    }

    private String show(int job) {
        return fails[job] ? "a CompletionException with the cause job " + job : String.valueOf(values[job]);
    }

    @Override
    public String toString() {
        return Arrays.toString(IntStream.range(0, values.length).mapToObj(this::show).toArray());
    }

    private static Finding wrong(String what, String expected, Object actual) {
        return Finding.wrong(what, new Detail("expected", expected), new Detail("actual", actual.toString()));
    }
}
