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

/** Compares with what a loop does by the book. */
public final class Check implements Checker {
    private static final int LINES = 12;

    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        List<?> inputs = Asked.inputs(asked);
        Object returned = Log.of(answer).returned();
        return switch (asked.driver()) {
            case "Script" -> {
                Model model = new Model((int[][][]) inputs.get(0), (int[][]) inputs.get(2), (Integer) inputs.get(4));
                yield script(
                        model.play((int[][]) inputs.get(1), (Integer) inputs.get(3)),
                        Shapes.as(long[][].class, returned));
            }
            case "Idle" ->
                Shapes.as(Long.class, returned) == 0
                        ? Finding.right()
                        : Finding.wrong("Nothing happened, and yet time has passed.");
            case "Outsiders" ->
                outsiders((Integer) inputs.get(0), (Integer) inputs.get(1), Shapes.as(int[][].class, returned));
            default -> throw new IllegalStateException("no scenario " + asked.driver());
        };
    }

    private static Finding script(long[][] expected, long[][] actual) {
        int same = 0;
        while (same < expected.length && same < actual.length && Arrays.equals(expected[same], actual[same])) {
            same++;
        }
        if (same == expected.length && same == actual.length) {
            return Finding.right();
        }
        boolean stranger = same < actual.length && Shapes.longs(3, actual[same])[2] == 0;
        return Finding.wrong(
                stranger
                        ? "A callback ran in another thread than the one that called run."
                        : "The callbacks did not run in the right order, or not at the right time.",
                new Detail("so far", show(expected, Math.max(0, same - LINES), same)),
                new Detail("expected next", show(expected, same, Math.min(same + 3, expected.length))),
                new Detail("actual next", show(actual, same, Math.min(same + 3, actual.length))));
    }

    /** A line for each callback that has begun, such as {@code 20: A}. */
    private static String show(long[][] trace, int from, int to) {
        StringBuilder lines = new StringBuilder();
        for (int i = from; i < to; i++) {
            long[] line = Shapes.longs(3, trace[i]);
            lines.append(line[0])
                    .append(": ")
                    .append(name(line[1]))
                    .append('\n');
        }
        return lines.isEmpty() ? "nothing" : lines.toString();
    }

    private static String name(long callback) {
        return callback == -1
                ? "run comes back"
                : callback == -2 ? "run throws what a callback threw" : "" + (char) ('A' + callback);
    }

    private static Finding outsiders(int outsiders, int calls, int[][] trace) {
        int[] next = new int[outsiders];
        for (int[] line : trace) {
            int[] seen = Shapes.ints(3, line);
            if (seen[2] == 0) {
                return Finding.wrong("A callback ran in another thread than the one that called run.");
            }
            if (seen[0] < 0 || seen[0] >= outsiders || next[seen[0]] != seen[1]) {
                return Finding.wrong(
                        "What a thread had posted came twice, not at all, or in another order.",
                        new Detail("thread", "" + (seen[0] + 1)),
                        new Detail("came", "its callback " + (seen[1] + 1)));
            }
            next[seen[0]]++;
        }
        return Arrays.stream(next).allMatch(count -> count == calls)
                ? Finding.right()
                : Finding.wrong(
                        "Callbacks that were posted from outside got lost.",
                        new Detail("expected", calls + " of each thread"),
                        new Detail("actual", Arrays.toString(next)));
    }
}
