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

/** Judges each kind of case by what must hold whoever was faster. */
public final class Check implements Checker {
    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        List<?> inputs = Asked.inputs(asked);
        Object returned = Log.of(answer).returned();
        return switch (asked.driver()) {
            case "Clerk" -> OneByOne.check((Integer) inputs.get(0), (int[][]) inputs.get(1), returned);
            case "SellOut" -> sellOut((Integer) inputs.get(0), (Integer) inputs.get(1), (Integer) inputs.get(2), returned);
            case "SameSeats" -> sameSeats((Integer) inputs.get(0), (Integer) inputs.get(1), (Integer) inputs.get(2), returned);
            case "ComeAndGo" -> comeAndGo((Integer) inputs.get(0), (Integer) inputs.get(1), returned);
            case "Histories" -> Orders.check((Integer) inputs.get(0), (int[][][][]) inputs.get(1), returned);
            default -> throw new IllegalStateException("no scenario " + asked.driver());
        };
    }

    private static Finding sellOut(int threads, int size, int rounds, Object returned) {
        for (Object each : Shapes.list(rounds, returned)) {
            List<?> round = Shapes.list(4, each);
            int[][] sold = Shapes.as(int[][].class, round.get(0));
            Shapes.length(threads, sold.length);
            int[] buyers = new int[size];
            for (int[] mine : sold) {
                for (int seat : mine) {
                    if (seat < 0 || seat >= size) {
                        return Finding.wrong("A seat was sold that does not exist.", detail("seat", seat));
                    }
                    buyers[seat]++;
                }
            }
            for (int seat = 0; seat < size; seat++) {
                if (buyers[seat] != 1) {
                    return Finding.wrong(
                            buyers[seat] == 0 ? "A seat was never sold." : "A seat was sold more than once.",
                            detail("seat", seat),
                            detail("expected", "sold once"),
                            detail("actual", "sold " + buyers[seat] + " times"));
                }
            }
            Finding counted = counted(
                    0, size, Shapes.ints(threads, round.get(1)), Shapes.ints(threads, round.get(2)));
            if (counted.kind() != Finding.Kind.RIGHT) {
                return counted;
            }
            Finding left = left(0, Shapes.as(Integer.class, round.get(3)));
            if (left.kind() != Finding.Kind.RIGHT) {
                return left;
            }
        }
        return Finding.right();
    }

    private static Finding sameSeats(int threads, int size, int rounds, Object returned) {
        for (Object each : Shapes.list(rounds, returned)) {
            List<?> round = Shapes.list(2, each);
            boolean[][] got = Shapes.as(boolean[][].class, round.get(0));
            Shapes.length(threads, got.length);
            for (int seat = 0; seat < size; seat++) {
                int winners = 0;
                for (boolean[] mine : got) {
                    Shapes.length(size, mine.length);
                    winners += mine[seat] ? 1 : 0;
                }
                if (winners != 1) {
                    return Finding.wrong(
                            "Not exactly one of those who wanted a seat got it.",
                            detail("seat", seat),
                            detail("expected", "1 of " + threads + " threads gets it"),
                            detail("actual", winners + " threads got it"));
                }
            }
            Finding left = left(0, Shapes.as(Integer.class, round.get(1)));
            if (left.kind() != Finding.Kind.RIGHT) {
                return left;
            }
        }
        return Finding.right();
    }

    private static Finding comeAndGo(int threads, int size, Object returned) {
        List<?> parts = Shapes.list(3, returned);
        int refused = Arrays.stream(Shapes.ints(threads, parts.get(0))).sum();
        if (refused != 0) {
            return Finding.wrong(
                    "A seat that only one thread wanted could not be reserved, or not be given back.",
                    detail("expected", "every call true"),
                    detail("actual", refused + " calls false"));
        }
        int[] ends = Shapes.ints(2, parts.get(1));
        Finding counted = counted(size - 2 * threads, size - threads, new int[] {ends[0]}, new int[] {ends[1]});
        return counted.kind() == Finding.Kind.RIGHT ? left(size - threads, Shapes.as(Integer.class, parts.get(2))) : counted;
    }

    private static Finding counted(int least, int most, int[] low, int[] high) {
        for (int i = 0; i < low.length; i++) {
            if (low[i] < least || high[i] > most) {
                return Finding.wrong(
                        "free() gave a number of free seats that there never was.",
                        detail("expected", "from " + least + " to " + most),
                        detail("actual", low[i] < least ? low[i] : high[i]));
            }
        }
        return Finding.right();
    }

    private static Finding left(int expected, int actual) {
        return expected == actual
                ? Finding.right()
                : Finding.wrong(
                        "free() is wrong when all threads have ended.",
                        detail("expected", expected),
                        detail("actual", actual));
    }

    private static Detail detail(String label, Object value) {
        return new Detail(label, String.valueOf(value));
    }
}
