package forkyard.server.judge.check;

import forkyard.exercise.Limits;
import forkyard.server.judge.Exhibit;
import forkyard.server.judge.Exhibit.ThreadState;
import forkyard.server.judge.JudgeFault;
import forkyard.server.judge.Verdict;
import forkyard.server.judge.play.Outcome;
import forkyard.wire.CodePlace;
import forkyard.wire.Failure;
import forkyard.wire.Finding;
import forkyard.wire.ThreadSnapshot;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** From what was seen of a trial to a verdict with its exhibit: the one place where these sentences are built. */
public final class Verdicts {
    private final Set<String> studentFiles;
    private final Limits limits;

    /**
     * @param studentFiles names of the student's source files: their lines are worth naming
     * @param limits of the exercise
     */
    public Verdicts(Set<String> studentFiles, Limits limits) {
        this.studentFiles = studentFiles;
        this.limits = limits;
    }

    /** The verdict for a trial that did not come to an answer; null if it did. */
    public @Nullable Verdict of(Outcome outcome, String test) {
        return switch (outcome) {
            case Outcome.Answered answered -> null;
            case Outcome.Threw threw -> failed(threw.failure(), test);
            case Outcome.GateNotFull(String gate, int present, int parties, List<ThreadSnapshot> threads) ->
                new Verdict.Sequential(threads(
                        "Only " + present + " of " + parties + (present == 1 ? " calls was open" : " calls were open")
                                + " at once, and nothing more can happen: the work is not done in parallel.",
                        test,
                        threads));
            case Outcome.AllWait(List<ThreadSnapshot> threads) ->
                new Verdict.Deadlock(threads(deadlockSentence(threads), test, threads));
            case Outcome.NoRest(double share, long wakeUps, List<ThreadSnapshot> threads) ->
                new Verdict.BusyWait(threads(restlessSentence(share, wakeUps), test, threads));
            case Outcome.OutOfTime(Duration allowed, List<ThreadSnapshot> threads) ->
                new Verdict.TimeLimit(threads(outOfTimeSentence(allowed) + firstPlace(threads), test, threads));
            case Outcome.OutOfCpu(Duration allowed, Duration used, List<ThreadSnapshot> threads) ->
                new Verdict.TimeLimit(new Exhibit.LimitHit(
                        "It used more than " + seconds(allowed) + " of CPU time." + firstPlace(threads),
                        test,
                        "cpu",
                        seconds(allowed),
                        seconds(used)));
            case Outcome.TooMuchOutput(long bytes) ->
                new Verdict.OutputLimit(new Exhibit.LimitHit(
                        "It printed more than the " + limits.outputKiB() + " KiB that are shown.",
                        test,
                        "output",
                        limits.outputKiB() + " KiB",
                        bytes / 1024 + " KiB when it was stopped"));
            case Outcome.OutOfMemory() ->
                outOfMemory("It used more than the " + limits.memoryMiB() + " MiB that its container has.", test);
            case Outcome.Ended(int code) ->
                new Verdict.RuntimeError(new Exhibit.Thrown(
                        "The JVM ended in the middle of the call, with exit code " + code + ".",
                        test,
                        "exit",
                        "exit code " + code,
                        List.of()));
            case Outcome.Tampered(String how) ->
                new Verdict.RuntimeError(new Exhibit.Thrown(
                        "The judge stopped listening to this submission: " + how + ".",
                        test,
                        "protocol",
                        how,
                        List.of()));
        };
    }

    /** A case gets less than its own limit where the time of all together runs out. */
    private String outOfTimeSentence(Duration allowed) {
        return allowed.compareTo(limits.perCase()) < 0
                ? "All cases together were not done after " + seconds(limits.whole()) + " of wall time."
                : "It was not done after " + seconds(allowed) + " of wall time.";
    }

    /** The verdict for an exception that came out; a fault of the scenario is ours. */
    public Verdict failed(Failure failure, String test) {
        String type = simpleName(failure.type());
        boolean heap = failure.blame() == Failure.Blame.RESOURCES && type.equals("OutOfMemoryError");
        if (heap && !failure.message().contains("thread")) {
            return outOfMemory("The heap is full: " + failure.message() + "." + at(failure.places()), test);
        }
        return new Verdict.RuntimeError(new Exhibit.Thrown(
                thrownSentence(failure, type), test, failure.type(), failure.message(), places(failure.places())));
    }

    private Verdict outOfMemory(String sentence, String test) {
        return new Verdict.MemoryLimit(
                new Exhibit.LimitHit(sentence, test, "memory", limits.memoryMiB() + " MiB in all", "more"));
    }

    private String thrownSentence(Failure failure, String type) {
        String message = failure.message().isEmpty() ? "" : ": " + failure.message();
        return switch (failure.blame()) {
            case SOLUTION -> "Your code threw " + type + message + at(failure.places()) + ".";
            case LOADING -> "Your class could not be made ready: " + type + message + at(failure.places()) + ".";
            case ANSWER -> "What your method returned cannot be handed over" + message + ".";
            case RESOURCES -> "Your code ran out of what a JVM has: " + type + message + at(failure.places()) + ".";
            case JUDGE -> throw new JudgeFault("The exercise's own code threw " + failure + ".");
        };
    }

    /** A finding of the author's checker; null if it is right. */
    public @Nullable Verdict of(Finding finding, String test) {
        Exhibit.Mismatch mismatch = new Exhibit.Mismatch(finding.sentence(), test, finding.details(), null);
        return switch (finding.kind()) {
            case RIGHT -> null;
            case WRONG_ANSWER -> new Verdict.WrongAnswer(mismatch);
            case RACE -> new Verdict.Race(mismatch);
            case SEQUENTIAL -> new Verdict.Sequential(mismatch);
            case UNBALANCED -> new Verdict.Unbalanced(mismatch);
            case RULE_VIOLATION -> new Verdict.RuleViolation(mismatch);
            case LEAK -> new Verdict.Leak(mismatch);
            case BUSY_WAIT -> new Verdict.BusyWait(mismatch);
        };
    }

    /** Threads that were still there after the answer; null if none. */
    public @Nullable Verdict leftovers(List<ThreadSnapshot> threads, String test) {
        if (threads.isEmpty()) {
            return null;
        }
        String names = threads.stream().limit(3).map(ThreadSnapshot::name).collect(Collectors.joining(", "));
        return new Verdict.Leak(threads(
                threads.size() + (threads.size() == 1 ? " thread was" : " threads were")
                        + " still there after your method had returned: " + names
                        + (threads.size() > 3 ? " …" : "") + ".",
                test,
                threads));
    }

    private static String restlessSentence(double share, long wakeUps) {
        return share > 0.05
                ? String.format(
                        Locale.ROOT,
                        "While it had nothing to do but wait, it used %.0f %% of a CPU: it polls instead of waiting.",
                        100 * share)
                : "While it had nothing to do but wait, a thread woke up " + wakeUps
                        + " times a second: it polls instead of waiting.";
    }

    private String deadlockSentence(List<ThreadSnapshot> threads) {
        List<ThreadSnapshot> stuck =
                threads.stream().filter(thread -> !thread.idle()).toList();
        return "Every thread waits and nothing can wake any of them (" + stuck.size()
                + (stuck.size() == 1 ? " thread)" : " threads)") + "." + firstPlace(stuck);
    }

    private String firstPlace(List<ThreadSnapshot> threads) {
        for (ThreadSnapshot thread : threads) {
            for (CodePlace place : thread.places()) {
                if (studentFiles.contains(place.file())) {
                    return " Thread " + thread.name() + " is at " + place.file() + ", line " + place.line() + ".";
                }
            }
        }
        return "";
    }

    private String at(List<CodePlace> places) {
        return places.stream()
                .filter(place -> studentFiles.contains(place.file()))
                .findFirst()
                .map(place -> " (" + place.file() + ", line " + place.line() + ")")
                .orElse("");
    }

    private Exhibit.Threads threads(String sentence, String test, List<ThreadSnapshot> threads) {
        return new Exhibit.Threads(
                sentence,
                test,
                threads.stream()
                        .filter(thread -> !thread.idle())
                        .map(thread -> new ThreadState(
                                thread.name(),
                                thread.state(),
                                thread.waitsFor().isEmpty() ? null : thread.waitsFor(),
                                places(thread.places())))
                        .toList());
    }

    /** Frames of the judge's own code say nothing to a student. */
    private static List<Exhibit.Place> places(List<CodePlace> places) {
        return places.stream()
                .filter(place ->
                        !place.type().startsWith("forkyard.") && !place.type().startsWith("jdk.internal.reflect"))
                .map(place -> new Exhibit.Place(
                        place.type() + "." + place.method(),
                        place.file().isEmpty() ? null : place.file(),
                        place.line() > 0 ? place.line() : null))
                .toList();
    }

    private static String simpleName(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private static String seconds(Duration duration) {
        double seconds = duration.toMillis() / 1000.0;
        return seconds == Math.rint(seconds)
                ? String.format(Locale.ROOT, "%.0f s", seconds)
                : String.format(Locale.ROOT, "%.1f s", seconds);
    }
}
