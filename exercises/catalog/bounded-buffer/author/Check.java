import forkyard.author.Asked;
import forkyard.author.Checker;
import forkyard.author.Log;
import forkyard.author.Results;
import forkyard.author.Shapes;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.LongStream;

/** Judges each kind of case by what must hold whoever was faster. */
public final class Check implements Checker {
    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        List<?> inputs = Asked.inputs(asked);
        Object returned = Log.of(answer).returned();
        if (asked.driver().equals("Alone")) {
            return alone((Integer) inputs.get(0), (long[][]) inputs.get(1), returned);
        }
        List<?> parts = Shapes.as(List.class, returned);
        Finding played = Results.ofTroupe(parts);
        if (played.kind() != Finding.Kind.RIGHT) {
            return played;
        }
        return switch (asked.driver()) {
            case "Traffic" -> Traffics.check(inputs, Shapes.list(5, parts));
            case "Waiters" -> waiters(inputs, Shapes.list(2, parts));
            case "Interrupted" -> interrupted(Shapes.list(4, parts));
            case "SignalledAndInterrupted" -> signalled((Integer) inputs.get(0), Shapes.list(2, parts));
            case "Histories" -> Orders.check(inputs, Shapes.list(2, parts));
            default -> throw new IllegalStateException("no scenario " + asked.driver());
        };
    }

    private static Finding alone(int capacity, long[][] calls, Object returned) {
        long[] answers = Shapes.longs(calls.length, returned);
        List<Long> items = new ArrayList<>();
        StringJoiner before = new StringJoiner(", ");
        for (int i = 0; i < calls.length; i++) {
            int operation = (int) calls[i][0];
            String call = Calling.show(operation, calls[i][1], calls[i][2]);
            List<Long> after = Calling.after(items, capacity, operation, calls[i][1], answers[i]);
            if (after == null) {
                return Finding.wrong(
                        call + " gives a wrong answer to a single thread.",
                        new Detail("capacity", "" + capacity),
                        new Detail("items before", items.toString()),
                        new Detail("calls before", before.toString()),
                        new Detail("actual", Calling.show(operation, answers[i])));
            }
            before.add(call);
            items = after;
        }
        return Finding.right();
    }

    private static Finding waiters(List<?> inputs, List<?> parts) {
        int kind = (Integer) inputs.get(0);
        int capacity = (Integer) inputs.get(1);
        int count = (Integer) inputs.get(2) + (kind == 0 ? 0 : capacity);
        for (Object each : Shapes.list((Integer) inputs.get(3), parts.get(1))) {
            long[] taken = Shapes.longs(count, each);
            long[] sorted = taken.clone();
            Arrays.sort(sorted);
            boolean inOrder = kind == 0 || LongStream.range(0, capacity).allMatch(i -> taken[(int) i] == i);
            if (!inOrder || !Arrays.equals(sorted, LongStream.range(0, count).toArray())) {
                return Finding.wrong(
                        "Those who had waited did not get, or give, each item once and in order.",
                        new Detail("expected", "the items 0 to " + (count - 1)),
                        new Detail("actual", Arrays.toString(taken)));
            }
        }
        return Finding.right();
    }

    private static Finding interrupted(List<?> parts) {
        if (Shapes.as(Integer.class, parts.get(1)) != 1) {
            return Finding.wrong(
                    "A call that was interrupted while it waited did not throw an InterruptedException.");
        }
        long[] taken = Shapes.longs(3, parts.get(2));
        int size = Shapes.as(Integer.class, parts.get(3));
        if (!Arrays.equals(taken, new long[] {1, 2, 3}) || size != 0) {
            return Finding.wrong(
                    "After an interrupt the buffer holds something else than before.",
                    new Detail("expected", "takes 1, 2, 3; size 0"),
                    new Detail("actual", "takes " + Arrays.toString(taken) + "; size " + size));
        }
        return Finding.right();
    }

    private static Finding signalled(int rounds, List<?> parts) {
        for (Object each : Shapes.list(rounds, parts.get(1))) {
            long[] outcome = Shapes.longs(3, each);
            boolean right = outcome[0] == 1
                    ? outcome[1] == 0 && outcome[2] == 1
                    : outcome[1] + outcome[2] == 3 && outcome[1] >= 1 && outcome[2] >= 1;
            if (!right) {
                String first = outcome[0] == 1 ? "interrupted" : "took " + outcome[1];
                return Finding.wrong(
                        "An item came for one of two who waited, while the first was interrupted: it got lost or doubled.",
                        new Detail("first", first),
                        new Detail("second", "took " + outcome[2]));
            }
        }
        return Finding.right();
    }
}
