package forkyard.wire;

import java.util.List;

/** From author code to the judge. */
public sealed interface FromAuthor
        permits FromAuthor.Ready,
                FromAuthor.Loaded,
                FromAuthor.Cases,
                FromAuthor.Checked,
                FromAuthor.AuthorFailed,
                FromAuthor.Signal,
                FromAuthor.Reply,
                FromAuthor.Let,
                FromAuthor.Wait,
                FromAuthor.WaitNoLonger,
                FromAuthor.Count,
                FromAuthor.Rests,
                FromAuthor.World,
                FromAuthor.Trace,
                FromAuthor.Played,
                FromAuthor.GaveUp,
                FromAuthor.Disappointed,
                Act {
    record Ready() implements FromAuthor {}

    record Loaded() implements FromAuthor {}

    record Cases(@Max(Caps.CASES) List<Case> cases) implements FromAuthor {}

    record Checked(Finding finding) implements FromAuthor {}

    /** The author's code threw: a fault of the exercise, never of the student. */
    record AuthorFailed(Failure failure) implements FromAuthor {}

    /** While it directs: sends a signal to a process of the container, if it lives. */
    record Signal(int process, int signal) implements FromAuthor {}

    /**
     * While it directs: the answer to {@link ToAuthor.Asked}.
     *
     * @param ends whether the process is to end instead, with {@code code}
     * @param value {@link Values encoded}
     */
    record Reply(
            long question,
            boolean ends,
            int code,
            @Max(Caps.EVENT) byte[] value) implements FromAuthor {}

    /** While it directs: a visit that is held is answered now. */
    record Let(long visit) implements FromAuthor {}

    /** While it directs: asks for {@link ToAuthor.Passed} after so long. */
    record Wait(int number, int millis) implements FromAuthor {}

    /** While it directs: what a {@link Wait} was for has come. */
    record WaitNoLonger(int number) implements FromAuthor {}

    /** While it directs: asks for {@link ToAuthor.Counted}. */
    record Count(int number) implements FromAuthor {}

    /**
     * While it directs: until something happens it does nothing more.
     *
     * @param heard how many messages it has received in this play
     */
    record Rests(long heard) implements FromAuthor {}

    /**
     * While it directs: programs, not yet started, will be a world of ranks. There is one of it in a play.
     *
     * @param first number of the first program; the others' follow
     * @param programs as many as ranks, or one for all
     */
    record World(int ranks, int first, int programs) implements FromAuthor {}

    /** While it directs: asks for {@link ToAuthor.Traced}. */
    record Trace() implements FromAuthor {}

    /** It has directed to the end. */
    record Played(Finding finding) implements FromAuthor {}

    /**
     * Instead of {@link Played}: it knows nothing to do about {@link ToAuthor.Still}.
     *
     * @param waitsFor what it waits for, if that is part of a conversation
     */
    record GaveUp(@Max(1) List<Mark> waitsFor) implements FromAuthor {}

    /**
     * Instead of {@link Played}: a program ended with an exit code that it did not expect.
     *
     * @param errors what it wrote to its standard error
     */
    record Disappointed(
            int program, int code, @Max(Caps.OUTPUT) String errors) implements FromAuthor {}
}
