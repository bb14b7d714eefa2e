import forkyard.author.Asked;
import forkyard.author.Checker;
import forkyard.author.Log;
import forkyard.author.Recurrence;
import forkyard.author.Shapes;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.WireException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Each item through each stage once, out in order; never too much underway, never too many threads in a stage. */
public final class Check implements Checker {
    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        if (asked.driver().equals("Spinning")) {
            return spinning(Asked.inputs(asked), Shapes.as(long[].class, Log.of(answer).returned()));
        }
        Line line = Line.of(Asked.inputs(asked));
        Log log = Log.of(answer);
        List<?> parts = Shapes.list(4, log.returned());
        Finding inside = inside(line, log, Shapes.ints(line.stages(), parts.get(2)));
        if (inside.kind() != Finding.Kind.RIGHT) {
            return inside;
        }
        String thrown = Shapes.as(String.class, parts.get(3));
        if (line.failing().length > 0) {
            return thrown.equals("the stage's own")
                    ? Finding.right()
                    : Finding.wrong(
                            "A stage failed, and run did not throw what the stage threw.",
                            new Detail("expected", "the exception of the stage itself"),
                            new Detail("actual", thrown.isEmpty() ? "run returned" : thrown));
        }
        return thrown.isEmpty()
                ? out(line, Shapes.as(int[].class, parts.get(0)), Shapes.as(long[].class, parts.get(1)))
                : Finding.wrong("run threw an exception, though no stage did.", new Detail("actual", thrown));
    }

    private static Finding spinning(List<?> inputs, long[] values) {
        Recurrence work = new Recurrence((Long) inputs.get(4), (Long) inputs.get(5));
        long steps = IntStream.of((int[]) inputs.get(1)).asLongStream().sum();
        long[] expected = LongStream.of((long[]) inputs.get(0))
                .map(number -> work.leap(number, steps))
                .toArray();
        return Arrays.equals(values, expected)
                ? Finding.right()
                : Finding.wrong(
                        "The items did not all go through each stage and come out in order.",
                        new Detail("items", "" + expected.length));
    }

    private static Finding inside(Line line, Log log, int[] most) {
        for (Log.Entry each : log.named("underway").toList()) {
            if (each.whole(0) > line.mostUnderway()) {
                return Finding.wrong(
                        "While a stage was held up, more and more items were pulled from the source.",
                        new Detail("expected", "at most " + line.mostUnderway() + " underway"),
                        new Detail("actual", each.whole(0) + " underway"));
            }
        }
        for (int stage = 0; stage < line.stages(); stage++) {
            if (most[stage] > line.workers()[stage]) {
                return Finding.wrong(
                        "More threads were in a stage at once than it has workers.",
                        new Detail("expected", "at most " + line.workers()[stage]),
                        new Detail("actual", "" + most[stage]));
            }
        }
        Set<List<Long>> done = new HashSet<>();
        for (Log.Entry each : log.named("work").toList()) {
            if (!done.add(List.of(each.whole(0), each.whole(1)))) {
                return Finding.wrong(
                        "An item went through a stage more than once.",
                        new Detail("stage", "" + each.whole(0)),
                        new Detail("item", "" + each.whole(1)));
            }
        }
        return Finding.right();
    }

    private static Finding out(Line line, int[] indexes, long[] values) {
        int count = line.items().length;
        if (indexes.length != count) {
            return Finding.wrong(
                    "Not as many items came out as went in.",
                    new Detail("expected", count + " items"),
                    new Detail("actual", indexes.length + " items"));
        }
        for (int i = 0; i < count; i++) {
            if (indexes[i] != i) {
                return Finding.wrong(
                        "The items came out in another order than they went in.",
                        new Detail("expected", "item " + i + " at index " + i),
                        new Detail("actual", Arrays.toString(Arrays.copyOf(indexes, Math.min(count, i + 10)))));
            }
            if (values[i] != line.made(i)) {
                return Finding.wrong("An item did not go through each stage, in order.", new Detail("item", "" + i));
            }
        }
        return Finding.right();
    }
}
