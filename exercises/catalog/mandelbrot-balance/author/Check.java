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

/** Draws the image itself and compares; for watched images, looks at how many threads were at work. */
public final class Check implements Checker {
    /** With fewer looks than this nothing is said: the image was there too soon. */
    private static final int FEWEST_LOOKS = 20;

    /** So many threads beyond twice p are not minded. */
    private static final int SPARE = 8;

    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        if (!asked.isCalls()) {
            return watched(Asked.inputs(asked), Shapes.list(3, Log.of(answer).returned()));
        }
        return Results.ofCalls(asked, answer, (call, result) -> image(call.arguments(), result));
    }

    private static Finding image(List<?> inputs, Object reply) {
        Viewport v = (Viewport) inputs.get(0);
        int width = (Integer) inputs.get(1);
        int height = (Integer) inputs.get(2);
        int[] actual = Shapes.ints(width * height, reply);
        int[] expected = new int[width * height];
        for (int i = 0; i < expected.length; i++) {
            double cx = v.x0() + (v.x1() - v.x0()) * (i % width) / width;
            double cy = v.y0() + (v.y1() - v.y0()) * (i / width) / height;
            expected[i] = Point.colour(cx, cy, (Integer) inputs.get(3));
        }
        int at = Arrays.mismatch(expected, actual);
        return at < 0
                ? Finding.right()
                : Finding.wrong(
                        "A point has a wrong colour.",
                        new Detail("view", "" + v),
                        new Detail("size", width + " x " + height + ", p = " + inputs.get(4)),
                        new Detail("first wrong point", "column " + at % width + ", row " + at / width),
                        new Detail("expected", "" + expected[at]),
                        new Detail("actual", "" + actual[at]));
    }

    private static Finding watched(List<?> inputs, List<?> parts) {
        Finding image = image(inputs, parts.get(0));
        if (image.kind() != Finding.Kind.RIGHT) {
            return image;
        }
        Looks looks = Looks.of(parts.get(1), FEWEST_LOOKS);
        return threads((Integer) inputs.get(4), looks, Shapes.as(Long.class, parts.get(2)));
    }

    private static Finding threads(int p, Looks looks, long made) {
        // A pool may make a few more than it was asked for while some of its threads wait.
        return made > 2 * p + SPARE
                ? Finding.of(
                        Finding.Kind.RULE_VIOLATION,
                        "Your program made many more threads than p.",
                        new Detail("p", "" + p),
                        new Detail("threads made", "" + made))
                : atWork(p, looks);
    }

    private static Finding atWork(int p, Looks looks) {
        Finding within = looks.within(p);
        return p == 1 || within.kind() != Finding.Kind.RIGHT ? within : looks.together("drew");
    }
}
