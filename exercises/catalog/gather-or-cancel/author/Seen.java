import forkyard.author.Shapes;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import java.util.Arrays;
import java.util.List;

/** What became of a call: indices and values that came back, or what was thrown and the message of its cause. */
record Seen(int[] indices, long[] values, String thrown, String cause) {
    static Seen of(Object returned) {
        List<?> parts = Shapes.list(4, returned);
        return new Seen(
                part(int[].class, parts.get(0)),
                part(long[].class, parts.get(1)),
                part(String.class, parts.get(2)),
                part(String.class, parts.get(3)));
    }

    private static <T> T part(Class<T> type, Object value) {
        return value == null ? null : Shapes.as(type, value);
    }

    /** Right if exactly these values came back, with these indices if there are any. */
    Finding expect(String method, int[] expectedIndices, long[] expected) {
        boolean right = Arrays.equals(expected, values)
                && (expectedIndices == null || Arrays.equals(expectedIndices, indices));
        return right ? Finding.right() : wrong(method + " gives a wrong result.", show(expectedIndices, expected));
    }

    /** Right if one of these values came back. */
    Finding expectOneOf(String method, long[] expected) {
        boolean right = values != null
                && values.length == 1
                && Arrays.stream(expected).anyMatch(each -> each == values[0]);
        return right
                ? Finding.right()
                : wrong(method + " gives a wrong result.", "one of " + Arrays.toString(expected));
    }

    /** Right if an exception was thrown whose cause has one of these messages. */
    Finding expectFailure(String method, List<String> causes) {
        return thrown != null && causes.contains(cause)
                ? Finding.right()
                : wrong(
                        method + " has to throw an exception whose cause is what a job threw.",
                        "an exception with the cause " + String.join(" or ", causes));
    }

    Finding expectInterrupt(String method) {
        return thrown != null && thrown.startsWith("java.lang.InterruptedException")
                ? Finding.right()
                : wrong(method + " was called by a thread that was interrupted.", "an InterruptedException");
    }

    private Finding wrong(String what, String expected) {
        return Finding.wrong(what, new Detail("expected", expected), new Detail("actual", this.toString()));
    }

    @Override
    public String toString() {
        if (thrown != null) {
            return thrown + (cause == null ? ", without a cause" : ", with the cause " + cause);
        }
        return show(indices, values);
    }

    private static String show(int[] indices, long[] values) {
        return Arrays.toString(values) + (indices == null ? "" : " from the jobs " + Arrays.toString(indices));
    }
}
