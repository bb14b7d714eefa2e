import forkyard.author.Asked;
import forkyard.author.Checker;
import forkyard.author.Log;
import forkyard.author.Shapes;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.WireException;
import java.util.Arrays;
import java.util.List;

/** Each item once, never too many taken or under way, results in order, and what was thrown. */
public final class Check implements Checker {
    private static final int NOTHING = -1;
    private static final int SOURCE = -2;

    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        List<?> inputs = Asked.inputs(asked);
        Log log = Log.of(answer);
        int items = (Integer) inputs.get(2);
        boolean broken = (Integer) inputs.get(4) >= 0;
        int[] spoiled = (int[]) inputs.get(5);
        boolean whole = !broken && spoiled.length == 0;
        Finding course = course(log, (Integer) inputs.get(0), (Integer) inputs.get(1));
        if (course.kind() != Finding.Kind.RIGHT) {
            return course;
        }
        Finding worked = worked(log, items, whole);
        if (worked.kind() != Finding.Kind.RIGHT) {
            return worked;
        }
        List<?> parts = Shapes.list(2, log.returned());
        int threw = Shapes.as(Integer.class, parts.get(1));
        if (!whole) {
            boolean right = broken ? threw == SOURCE : Arrays.stream(spoiled).anyMatch(item -> item == threw);
            return right
                    ? Finding.right()
                    : Finding.wrong(
                            broken
                                    ? "The source of the items threw an exception, and it was not what process threw."
                                    : "The work on an item threw an exception, and it was not what process threw.",
                            new Detail("actual", threw == NOTHING ? "it returned" : "it threw something else"));
        }
        return threw == NOTHING
                ? results(items, (Long) inputs.get(3), Shapes.as(long[].class, parts.get(0)))
                : Finding.wrong("process threw an exception, though neither items nor work did.");
    }

    /** Goes through what happened, in its order. */
    private static Finding course(Log log, int consumers, int capacity) {
        int most = capacity + consumers + 1;
        int pulled = 0;
        int ended = 0;
        int working = 0;
        for (Log.Entry entry : log.entries()) {
            switch (entry.name()) {
                case "pull" -> pulled++;
                case "begin" -> working++;
                case "end" -> {
                    working--;
                    ended++;
                }
                default -> {}
            }
            if (pulled - ended > most) {
                return Finding.wrong(
                        "More items were taken from the source than have room in the queue and in the hands of all.",
                        new Detail("expected", "at most " + most + ": " + capacity + " in the queue, " + consumers
                                + " at work, 1 with the producer"),
                        new Detail("actual", "" + (pulled - ended)));
            }
            if (working > consumers) {
                return Finding.wrong(
                        "More items were worked on at the same time than there are consumers.",
                        new Detail("consumers", "" + consumers));
            }
        }
        return Finding.right();
    }

    private static Finding worked(Log log, int items, boolean whole) {
        int[] times = new int[items];
        for (Log.Entry entry : log.named("begin").toList()) {
            long item = entry.whole(0);
            if (item < 0 || item >= items) {
                return Finding.wrong("Something was worked on that was no item.");
            }
            times[(int) item]++;
        }
        for (int item = 0; item < items; item++) {
            if (times[item] > 1 || whole && times[item] == 0) {
                return Finding.wrong(
                        times[item] == 0 ? "An item was not worked on." : "An item was worked on more than once.",
                        new Detail("item", (item + 1) + " of " + items),
                        new Detail("expected", "once"),
                        new Detail("actual", times[item] + " times"));
            }
        }
        return Finding.right();
    }

    private static Finding results(int items, long secret, long[] results) {
        long[] expected = new long[items];
        Arrays.setAll(expected, i -> 3 * (secret + i) + 1);
        if (Arrays.equals(expected, results)) {
            return Finding.right();
        }
        long[] sorted = results.clone();
        Arrays.sort(sorted);
        return Finding.wrong(
                Arrays.equals(expected, sorted)
                        ? "The results do not come in the order of the items."
                        : "The results are not those of the items.",
                new Detail("expected", Arrays.toString(expected)),
                new Detail("actual", Arrays.toString(results)));
    }
}
