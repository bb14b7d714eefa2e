package forkyard.exercise;

/** What a submission has to be. */
public sealed interface Contract {
    /** {@code public final class Solution implements TYPE}, with a public constructor without parameters. */
    record ImplementsInterface(String type) implements Contract {}

    /** {@code Solution} has this public static method; nothing else is asked of it. */
    record CreatesBy(Signature signature) implements Contract {}

    /** A program: this class, of the student's or the scenario's, has a main method. */
    record RunsMain(String type) implements Contract {}

    /** What a submission needs, as a student reads it: "`Solution` needs …". */
    default String needs() {
        return switch (this) {
            case ImplementsInterface i ->
                "`Solution` needs to be a `public final class Solution implements " + i.type()
                        + "` with a public constructor that takes nothing and throws nothing";
            case RunsMain r -> "`" + r.type() + "` needs a main method, `public static void main(String[] args)`";
            case CreatesBy c ->
                "`Solution` needs `public static " + c.signature().declaration() + "`";
        };
    }
}
