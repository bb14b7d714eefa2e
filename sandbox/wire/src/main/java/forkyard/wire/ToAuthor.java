package forkyard.wire;

import java.util.List;

/** From the judge to a container that runs one exercise's author code. */
public sealed interface ToAuthor {
    /** First of all: the exercise's contract and author classes. */
    record LoadAuthor(
            @Max(Caps.FILES) List<ClassFile> classes,
            @Max(Caps.NAME) String generator,
            @Max(Caps.NAME) String checker) implements ToAuthor {}

    /** Answered by {@link FromAuthor.Cases}: the public cases. */
    record Samples() implements ToAuthor {}

    /** Answered by {@link FromAuthor.Cases}: the secret ones of this seed. */
    record Generate(long seed) implements ToAuthor {}

    /** Answered by {@link FromAuthor.Cases}: those whose schedules are explored, always the same; there may be none. */
    record Explored() implements ToAuthor {}

    /** Answered by {@link FromAuthor.Cases} with one case: a timed trial's input. */
    record Trial(long seed, int size, int parallelism) implements ToAuthor {}

    /** Answered by {@link FromAuthor.Checked}. */
    record Check(Case asked, Answer answer) implements ToAuthor {}
}
