import forkyard.author.Asked;
import forkyard.author.Checker;
import forkyard.author.Log;
import forkyard.author.Looks;
import forkyard.author.Results;
import forkyard.author.Shapes;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.WireException;
import java.util.Arrays;
import java.util.List;

/** Counts again, with colours first and bins after; where it was looked at, also says how many threads were at work. */
public final class Check implements Checker {
    private static final int BINS = 4 * 256;
    private static final int BLOCK = 1 << 12;

    /** With fewer looks than this nothing is said: it was over too soon. */
    private static final int FEWEST_LOOKS = 10;

    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        if (!asked.isCalls()) {
            return watched(Asked.inputs(asked), Shapes.list(2, Log.of(answer).returned()));
        }
        return Results.ofCalls(
                asked,
                answer,
                (call, result) -> counted((int[]) call.arguments().getFirst(), call.whole(1), call.whole(2), result));
    }

    private static Finding watched(List<?> inputs, List<?> parts) {
        int p = (Integer) inputs.get(2);
        Finding counted = counted((int[]) inputs.get(0), (Integer) inputs.get(1), p, parts.get(0));
        return counted.kind() == Finding.Kind.RIGHT ? threads(p, Looks.of(parts.get(1), FEWEST_LOOKS)) : counted;
    }

    private static Finding counted(int[] pixels, int rounds, int p, Object answer) {
        int[] actual = Shapes.ints(BINS, answer);
        int[] expected = bins(pixels, rounds);
        int at = Arrays.mismatch(expected, actual);
        return at < 0
                ? Finding.right()
                : Finding.wrong(
                        actual[at] < expected[at] ? "A bin holds too few." : "A bin holds too many.",
                        new Detail("pixels", "" + pixels.length),
                        new Detail("rounds", "" + rounds),
                        new Detail("p", "" + p),
                        new Detail("first wrong bin", at + ": byte " + at / 256 + " of the colour is " + at % 256),
                        new Detail("expected", "" + expected[at]),
                        new Detail("actual", "" + actual[at]));
    }

    /** Block by block, so that the colours are made without looking at bins, many at once. */
    private static int[] bins(int[] pixels, int rounds) {
        int[] bins = new int[BINS];
        int[] colours = new int[Math.min(BLOCK, pixels.length)];
        for (int round = 0; round < rounds; round++) {
            for (int from = 0; from < pixels.length; from += BLOCK) {
                int length = Math.min(BLOCK, pixels.length - from);
                for (int i = 0; i < length; i++) {
                    colours[i] = Colours.of(pixels[from + i], round);
                }
                for (int i = 0; i < length; i++) {
                    for (int place = 0; place < 4; place++) {
                        bins[256 * place + (colours[i] >>> 8 * place & 255)]++;
                    }
                }
            }
        }
        return bins;
    }

    private static Finding threads(int p, Looks looks) {
        Finding within = looks.within(p);
        return p == 1 || within.kind() != Finding.Kind.RIGHT ? within : looks.together("counted");
    }
}
