package forkyard.wire;

import java.util.List;

/** From an explorer to the judge. That something is wrong is believed, for nobody forges that; that nothing was found decides nothing. */
public sealed interface FromExplorer {
    record Ready() implements FromExplorer {}

    /**
     * The classes are there.
     *
     * @param explorer its version: another may number a program's points in another way
     * @param jdk its version
     */
    record Loaded(int explorer, @Max(Caps.NAME) String jdk) implements FromExplorer {}

    /** The classes do not load; the explorer ends. */
    record LoadFailed(Failure failure) implements FromExplorer {}

    /** It goes on, and has run so many schedules of this case so far. */
    record Searching(int schedules) implements FromExplorer {}

    /** An answer that has not come out before, to be answered by {@link ToExplorer.Judged} at once. */
    record Answered(Answer answer) implements FromExplorer {}

    /** What came of exploring a case. */
    record Explored(int schedules, @Max(10) List<Part> searched, Fault fault) implements FromExplorer {}

    /**
     * What happened under a schedule.
     *
     * @param omitted steps that are left out after the first {@link Caps#FIRST_STEPS}, because there are too many
     */
    record Replayed(Fault fault, @Max(Caps.STEPS) List<Step> steps, int omitted) implements FromExplorer {}

    /**
     * A part of the search: all schedules with at most so many preemptions.
     *
     * @param memory whether threads were left at accesses to memory too, and not where they synchronise alone
     * @param exhausted whether all of these were run
     */
    record Part(boolean memory, int preemptions, int schedules, boolean exhausted) {}

    /**
     * What is wrong, or why nothing can be said.
     *
     * @param sentence for {@link Kind#NO_VERDICT}, why; otherwise empty
     * @param schedule as the explorer writes it; empty where there is none
     * @param failure of {@link Kind#THREW} alone
     * @param thread the one that threw, or that asked for the end of the JVM
     * @param threads where they stand, of {@link Kind#DEADLOCK}, {@link Kind#LIVELOCK} and {@link Kind#LEFT_BEHIND}; of {@link
     *     Kind#STARVATION} the one that starves; of {@link Kind#LOCK_KEPT} where each took the lock, as what it waits for
     * @param passers of {@link Kind#STARVATION} alone
     * @param variable that is raced for; empty where none is
     * @param accesses the two of {@link Kind#RACE}, in the order in which they came
     */
    record Fault(
            Kind kind,
            @Max(Caps.TEXT) String sentence,
            @Max(Caps.TEXT) String schedule,
            @Max(1) List<Failure> failure,
            @Max(Caps.NAME) String thread,
            @Max(Caps.THREADS) List<Stop> threads,
            @Max(Caps.THREADS) List<Passer> passers,
            @Max(Caps.NAME) String variable,
            @Max(2) List<Access> accesses) {}

    /** The kinds of fault that a schedule can show. */
    enum Kind {
        NOTHING,
        /** The checker does not take what came out. */
        WRONG_ANSWER,
        /** A thread let an exception out. */
        THREW,
        /** Nothing can ever happen again, and threads wait. */
        DEADLOCK,
        /** Threads go on and on and get nowhere. */
        LIVELOCK,
        /** A thread never gets in, while others do again and again. */
        STARVATION,
        /** A thread asked for the end of the JVM. */
        EXITED,
        /** Nothing orders two accesses. */
        RACE,
        /** Threads that should have ended wait for ever. */
        LEFT_BEHIND,
        /** A thread is gone, and a lock that it has never given back. */
        LOCK_KEPT,
        /** Nothing can be said, for a reason that is not the program's fault. */
        NO_VERDICT
    }

    /** A place in the program; {@code line} is 0, and {@code file} empty, where it is not known. */
    record Spot(
            @Max(Caps.NAME) String file,
            int line,
            @Max(Caps.NAME) String method) {}

    /** Where a thread stands, what it waits for and who has that; both empty where there is nothing. */
    record Stop(
            @Max(Caps.NAME) String thread,
            Spot spot,
            @Max(Caps.NAME) String waitsFor,
            @Max(Caps.NAME) String heldBy) {}

    /** A thread that has gone in so many times where another waits. */
    record Passer(@Max(Caps.NAME) String thread, int times) {}

    /** What a thread does to a variable: {@code writes}, {@code calls add()}. */
    record Access(
            @Max(Caps.NAME) String thread,
            Spot spot,
            @Max(Caps.NAME) String text) {}

    /**
     * One step of one thread.
     *
     * @param text what it does, in the field's words
     * @param variable {@code Account#1.balance} where it reads or writes one; empty otherwise
     * @param value what it reads or writes; empty where that is not known
     */
    record Step(
            @Max(Caps.NAME) String thread,
            Spot spot,
            @Max(Caps.NAME) String text,
            @Max(Caps.NAME) String variable,
            @Max(Caps.NAME) String value) {}
}
