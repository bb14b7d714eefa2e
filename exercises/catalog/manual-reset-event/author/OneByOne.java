import forkyard.author.Shapes;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import java.util.StringJoiner;

/** One thread's calls, followed step by step. */
final class OneByOne {
    private static final int INTERRUPTED = -1;
    private static final long NANOS_PER_MILLI = 1_000_000;

    private OneByOne() {}

    static Finding check(int[][] calls, boolean[] interrupts, Object returned) {
        long[][] answers = Shapes.as(long[][].class, returned);
        Shapes.length(calls.length, answers.length);
        boolean set = false;
        StringJoiner before = new StringJoiner(", ");
        for (int i = 0; i < calls.length; i++) {
            int operation = calls[i][0];
            long[] answer = Shapes.longs(2, answers[i]);
            String call = Calling.show(operation, calls[i][1]);
            boolean right = interrupts[i]
                    ? answer[0] == INTERRUPTED
                    : Calling.after(set, operation, answer[0]) != null;
            if (!right) {
                return Finding.wrong(
                        call + " gives a wrong answer to a single thread.",
                        new Detail("calls before", before.toString()),
                        new Detail("interrupted before", String.valueOf(interrupts[i])),
                        new Detail("actual", Calling.show(operation, answer[0])));
            }
            if (operation == Calling.AWAIT_MILLIS && answer[0] == 0 && answer[1] < calls[i][1] * NANOS_PER_MILLI) {
                return Finding.wrong(
                        call + " gave up too early.",
                        new Detail("expected", calls[i][1] + " ms or more"),
                        new Detail("actual", answer[1] / NANOS_PER_MILLI + " ms"));
            }
            set = operation == Calling.SET || set && operation != Calling.CLEAR;
            before.add(call);
        }
        return Finding.right();
    }
}
