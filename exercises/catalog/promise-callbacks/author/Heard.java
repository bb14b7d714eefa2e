import forkyard.author.Shapes;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import java.util.List;

/** What a callback has heard of a future: how often, a value, a failure. */
record Heard(int times, String value, String failure) {
    static Heard of(Object answer) {
        List<?> parts = Shapes.list(3, answer);
        return new Heard(Shapes.as(Integer.class, parts.get(0)), text(parts.get(1)), text(parts.get(2)));
    }

    private static String text(Object part) {
        return part == null ? null : Shapes.as(String.class, part);
    }

    boolean nothing() {
        return times == 0;
    }

    /** Right if exactly one of these values was heard, once. */
    Finding expect(List<String> expected, String when) {
        if (nothing()) {
            return wrong("Nothing came " + when + ".", expected);
        }
        if (failure != null) {
            return wrong("A future failed that should not have " + when + ".", expected);
        }
        if (times > 1) {
            return wrong("A callback was called more than once " + when + ".", expected);
        }
        return expected.contains(value) ? Finding.right() : wrong("A wrong result came " + when + ".", expected);
    }

    private Finding wrong(String what, List<String> expected) {
        return Finding.wrong(
                what,
                new Detail("expected", String.join(", or ", expected)),
                new Detail("actual", nothing() ? "nothing" : failure != null ? failure : String.valueOf(value)));
    }
}
