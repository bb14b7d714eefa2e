package forkyard.wire;

import java.util.List;

/** From author code to the judge. */
public sealed interface FromAuthor {
    record Ready() implements FromAuthor {}

    record Loaded() implements FromAuthor {}

    record Cases(@Max(Caps.CASES) List<Case> cases) implements FromAuthor {}

    record Checked(Finding finding) implements FromAuthor {}

    /** The author's code threw: a fault of the exercise, never of the student. */
    record AuthorFailed(Failure failure) implements FromAuthor {}
}
