package forkyard.wire;

import java.util.List;

/**
 * What an author's checker says of one answer.
 *
 * @param sentence one plain sentence for the student; empty if right
 * @param details labelled evidence, such as expected and actual
 * @param marks where the conversation with a program went wrong, at most one place
 */
public record Finding(
        Kind kind,
        @Max(Caps.TEXT) String sentence,
        @Max(50) List<Detail> details,
        @Max(1) List<Mark> marks) {
    /** The kinds of fault that a checker can see. */
    public enum Kind {
        RIGHT,
        WRONG_ANSWER,
        RACE,
        SEQUENTIAL,
        UNBALANCED,
        RULE_VIOLATION,
        LEAK,
        BUSY_WAIT
    }

    /** One labelled piece of evidence, as text. */
    public record Detail(
            @Max(Caps.NAME) String label, @Max(Caps.TEXT) String value) {}

    /** No conversation went wrong, or it is not known where. */
    public Finding(Kind kind, String sentence, List<Detail> details) {
        this(kind, sentence, details, List.of());
    }

    /** The same, with the place in a conversation that shows it. */
    public Finding at(Mark mark) {
        return new Finding(kind, sentence, details, List.of(mark));
    }

    public static Finding right() {
        return new Finding(Kind.RIGHT, "", List.of());
    }

    public static Finding of(Kind kind, String sentence, Detail... details) {
        return new Finding(kind, sentence, List.of(details));
    }

    public static Finding wrong(String sentence, Detail... details) {
        return of(Kind.WRONG_ANSWER, sentence, details);
    }
}
