package forkyard.wire;

import java.util.List;

/** From the judge to a container that runs one exercise's author code. */
public sealed interface ToAuthor
        permits ToAuthor.LoadAuthor,
                ToAuthor.Samples,
                ToAuthor.Generate,
                ToAuthor.Explored,
                ToAuthor.Trial,
                ToAuthor.Check,
                ToAuthor.Direct,
                ToAuthor.Asked,
                ToAuthor.Passed,
                ToAuthor.Counted,
                ToAuthor.Still,
                ToAuthor.Traced,
                ToAuthor.Visited,
                Happening {
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

    /**
     * Direct this case. From then on {@link Act}s, and what else a director may do, are carried out, and what happens is told, until it is
     * answered by {@link FromAuthor.Played}, {@link FromAuthor.GaveUp} or {@link FromAuthor.Disappointed}.
     *
     * @param play numbers of programs and the like are {@link Act#NUMBERS} times this and more
     * @param mainClass that of the contract
     * @param mode what the ranks of a world are in this play
     */
    record Direct(int play, Case asked, @Max(Caps.NAME) String mainClass, WorldMode mode) implements ToAuthor {}

    /**
     * A process asks by the kit, and waits for {@link FromAuthor.Reply}.
     *
     * @param process its number in the container, by the kernel's word
     * @param arguments {@link Values encoded} list
     */
    record Asked(
            long question,
            int process,
            @Max(Caps.NAME) String kind,
            @Max(Caps.EVENT) byte[] arguments) implements ToAuthor {}

    record Passed(int number) implements ToAuthor {}

    /** All processes that there have been in this play, by the kernel's word, those born first at the front. */
    record Counted(int number, @Max(Caps.PROCESSES) List<ProcessSeen> processes) implements ToAuthor {}

    /**
     * A program has asked the web site.
     *
     * @param sign what the request's header {@code Sign} says; empty if there is none
     * @param held whether the answer waits for {@link FromAuthor.Let}
     */
    record Visited(
            long visit,
            @Max(Caps.NAME) String path,
            @Max(Caps.NAME) String sign,
            boolean held) implements ToAuthor {}

    /**
     * What the ranks of the world have called so far, some of it.
     *
     * @param last whether this is all
     */
    record Traced(@Max(Caps.CALLS) List<RankCall> calls, boolean last) implements ToAuthor {}

    /** Nothing can happen any more unless the director does something. */
    record Still() implements ToAuthor {}
}
