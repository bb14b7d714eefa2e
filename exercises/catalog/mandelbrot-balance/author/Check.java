import forkyard.author.Asked;
import forkyard.author.Checker;
import forkyard.author.Log;
import forkyard.author.Reply;
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

    /** Two at once must be seen in one of this many looks. A program that is really sequential shows it never. */
    private static final int ONE_IN = 50;

    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        if (!asked.isCalls()) {
            return watched(Asked.inputs(asked), Shapes.list(3, Log.of(answer).returned()));
        }
        List<Asked.Call> calls = Asked.calls(asked);
        List<Object> replies = Reply.values(answer, calls.size());
        for (int i = 0; i < calls.size(); i++) {
            Finding image = image(calls.get(i).arguments(), replies.get(i));
            if (image.kind() != Finding.Kind.RIGHT) {
                return image;
            }
        }
        return Finding.right();
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
            expected[i] = colour(cx, cy, (Integer) inputs.get(3));
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

    private static int colour(double cx, double cy, int maxIter) {
        double x = 0;
        double y = 0;
        int trace = 0;
        for (int n = 0; n < maxIter; n++) {
            double next = x * x - y * y + cx;
            y = 2 * x * y + cy;
            x = next;
            if (x * x + y * y > 4) {
                return n;
            }
            trace = (trace ^ Double.hashCode(x)) * 0x9E3779B1;
        }
        return trace | Integer.MIN_VALUE;
    }

    private static Finding watched(List<?> inputs, List<?> parts) {
        Finding image = image(inputs, parts.get(0));
        if (image.kind() != Finding.Kind.RIGHT) {
            return image;
        }
        int[] counts = Shapes.as(int[].class, parts.get(1));
        long made = Shapes.as(Long.class, parts.get(2));
        return threads((Integer) inputs.get(4), counts, made);
    }

    private static Finding threads(int p, int[] counts, long made) {
        // A pool may make a few more than it was asked for while some of its threads wait.
        return made > 2 * p + SPARE
                ? Finding.of(
                        Finding.Kind.RULE_VIOLATION,
                        "Your program made many more threads than p.",
                        new Detail("p", "" + p),
                        new Detail("threads made", "" + made))
                : atWork(p, counts);
    }

    private static Finding atWork(int p, int[] counts) {
        int looks = 0;
        int together = 0;
        int tooMany = 0;
        for (int working = 1; working < counts.length; working++) {
            looks += counts[working];
            together += working > 1 ? counts[working] : 0;
            tooMany += working > p ? counts[working] : 0;
        }
        // A caller that has just started its threads may be seen beside them for a moment.
        if (looks >= FEWEST_LOOKS && 2 * tooMany > looks) {
            return Finding.of(
                    Finding.Kind.RULE_VIOLATION,
                    "Most of the time more threads were at work at once than p allows.",
                    new Detail("p", "" + p),
                    new Detail("looks", "" + looks),
                    new Detail("more than p at work", "" + tooMany));
        }
        if (p > 1 && looks >= FEWEST_LOOKS && together * ONE_IN < looks) {
            return Finding.of(
                    Finding.Kind.SEQUENTIAL,
                    "While your program drew, hardly ever were two threads at work in it at once.",
                    new Detail("p", "" + p),
                    new Detail("looks", "" + looks),
                    new Detail("two at work", "" + together));
        }
        return Finding.right();
    }
}
