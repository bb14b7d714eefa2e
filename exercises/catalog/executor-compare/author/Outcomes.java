import forkyard.author.Shapes;
import java.util.List;

/** What a call came to. */
sealed interface Outcomes {
    /** It returned this. */
    record Gave(Object value) implements Outcomes {
        @Override
        public String toString() {
            return String.valueOf(value);
        }
    }

    /** It threw an exception of this class with this message; its cause has that one. What there is not is null. */
    record Threw(String type, String message, String cause) implements Outcomes {
        @Override
        public String toString() {
            return type + (cause == null ? ": " + message : ", with the cause " + cause);
        }
    }

    static Outcomes of(Object answer) {
        List<?> parts = Shapes.list(4, answer);
        return parts.get(1) == null
                ? new Gave(parts.get(0))
                : new Threw(Shapes.as(String.class, parts.get(1)), text(parts.get(2)), text(parts.get(3)));
    }

    private static String text(Object part) {
        return part == null ? null : Shapes.as(String.class, part);
    }
}
