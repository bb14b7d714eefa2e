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
import java.util.StringJoiner;

/** Judges each kind of case by what must hold whoever was faster. */
public final class Check implements Checker {
    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        List<?> inputs = Asked.inputs(asked);
        Log log = Log.of(answer);
        Object returned = log.returned();
        return switch (asked.driver()) {
            case "Teller" -> teller((long[]) inputs.get(0), (long[][]) inputs.get(1), returned);
            case "Crowd" -> crowd((long[]) inputs.get(0), (long[][][]) inputs.get(1), Shapes.list(5, returned));
            case "Histories" -> {
                Finding apart = apart(returned);
                yield apart.kind() == Finding.Kind.RIGHT
                        ? Orders.check(
                                (long[]) inputs.get(0), (Integer) inputs.get(1), (long[][][]) inputs.get(2), log)
                        : apart;
            }
            case "SideBySide" -> sideBySide((int[][]) inputs.get(0), (Long) inputs.get(1), returned);
            case "HeldUp" -> heldUp((long[]) inputs.get(0), (long[][]) inputs.get(1), Shapes.list(3, returned));
            case "Vetoed" -> vetoed((long[]) inputs.get(0), (long[]) inputs.get(1), Shapes.list(4, returned));
            default -> throw new IllegalStateException("no scenario " + asked.driver());
        };
    }

    private static Finding teller(long[] initial, long[][] calls, Object returned) {
        long[][] answers = Shapes.as(long[][].class, returned);
        Shapes.length(calls.length, answers.length);
        List<Long> balances = Ledger.of(initial);
        StringJoiner before = new StringJoiner(", ");
        for (int i = 0; i < calls.length; i++) {
            String call = Ledger.show(calls[i]);
            long[] answer = Shapes.longs(4, answers[i]);
            List<Long> after = Ledger.after(balances, calls[i], answer[0]);
            if (after == null) {
                return Finding.wrong(
                        call + " gives a wrong answer to a single thread.",
                        new Detail("balances before", balances.toString()),
                        new Detail("calls before", before.toString()),
                        new Detail("actual", Ledger.show(calls[i], answer[0])));
            }
            boolean told = calls[i][0] == Ledger.TRANSFER && answer[0] == 1;
            boolean ofThese = !told || answer[2] == calls[i][1] && answer[3] == calls[i][2];
            if (answer[1] != (told ? 1 : 0) || !ofThese) {
                return Finding.wrong(
                        call + " calls the audit hook when or as it should not.",
                        new Detail("balances before", balances.toString()),
                        new Detail("expected", told ? "held(" + calls[i][1] + ", " + calls[i][2] + ")" : "no call"),
                        new Detail(
                                "actual",
                                answer[1] == 1 ? "held(" + answer[2] + ", " + answer[3] + ")" : answer[1] + " calls"));
            }
            before.add(call);
            balances = after;
        }
        return Finding.right();
    }

    private static Finding crowd(long[] initial, long[][][] script, List<?> parts) {
        boolean[][] made = Shapes.as(boolean[][].class, parts.get(0));
        long[] totals = Shapes.longs(2, parts.get(1));
        Shapes.length(script.length, made.length);
        List<Long> expected = Ledger.of(initial);
        for (int thread = 0; thread < script.length; thread++) {
            expected = afterAll(expected, script[thread], made[thread]);
        }
        long sum = Ledger.sum(expected);
        Finding apart = apart(parts.get(4));
        if (apart.kind() != Finding.Kind.RIGHT) {
            return apart;
        }
        long last = Shapes.as(Long.class, parts.get(3));
        if (totals[0] != sum || totals[1] != sum || last != sum) {
            return Finding.wrong(
                    "total() gave a sum that there never was.",
                    new Detail("expected", "" + sum),
                    new Detail("actual", "from " + totals[0] + " to " + totals[1] + ", at last " + last));
        }
        return balances(expected, Shapes.longs(initial.length, parts.get(2)));
    }

    private static List<Long> afterAll(List<Long> before, long[][] transfers, boolean[] made) {
        Shapes.length(transfers.length, made.length);
        List<Long> balances = before;
        for (int i = 0; i < transfers.length; i++) {
            if (made[i]) {
                balances = Ledger.moved(balances, (int) transfers[i][0], (int) transfers[i][1], transfers[i][2]);
            }
        }
        return balances;
    }

    private static Finding balances(List<Long> expected, long[] actual) {
        if (expected.stream().anyMatch(each -> each < 0)) {
            return Finding.wrong(
                    "More money was taken out of an account than there was.",
                    new Detail("by the transfers that were made", expected.toString()));
        }
        return expected.equals(Ledger.of(actual))
                ? Finding.right()
                : Finding.wrong(
                        "The balances are not what the transfers that were made lead to.",
                        new Detail("expected", expected.toString()),
                        new Detail("actual", Arrays.toString(actual)));
    }

    private static Finding apart(Object clashes) {
        return Shapes.as(Integer.class, clashes) == 0
                ? Finding.right()
                : Finding.wrong("Two transfers were in the audit hook with the same account at the same time.");
    }

    private static Finding sideBySide(int[][] pairs, long each, Object returned) {
        long[] initial = new long[2 * pairs.length];
        Arrays.fill(initial, each);
        List<Long> expected = Ledger.of(initial);
        for (int[] pair : pairs) {
            expected = Ledger.moved(expected, pair[0], pair[1], 1);
        }
        return balances(expected, Shapes.longs(initial.length, returned));
    }

    private static Finding heldUp(long[] initial, long[][] transfers, List<?> parts) {
        Finding apart = apart(parts.get(2));
        if (apart.kind() != Finding.Kind.RIGHT) {
            return apart;
        }
        List<Long> expected = afterAll(Ledger.of(initial), transfers, Shapes.as(boolean[].class, parts.get(0)));
        return balances(expected, Shapes.longs(initial.length, parts.get(1)));
    }

    private static Finding vetoed(long[] initial, long[] asked, List<?> parts) {
        if (!Shapes.as(Boolean.class, parts.get(0))) {
            return Finding.wrong("The audit hook threw an exception, and it did not come out of transfer.");
        }
        long[] between = Shapes.longs(initial.length, parts.get(1));
        if (!Arrays.equals(between, initial)) {
            return Finding.wrong(
                    "The audit hook threw an exception, and yet money has moved.",
                    new Detail("expected", Arrays.toString(initial)),
                    new Detail("actual", Arrays.toString(between)));
        }
        if (!Shapes.as(Boolean.class, parts.get(2))) {
            return Finding.wrong("After a transfer that the audit hook had stopped, the same transfer was refused.");
        }
        List<Long> expected = Ledger.moved(Ledger.of(initial), (int) asked[0], (int) asked[1], asked[2]);
        return balances(expected, Shapes.longs(initial.length, parts.get(3)));
    }
}
