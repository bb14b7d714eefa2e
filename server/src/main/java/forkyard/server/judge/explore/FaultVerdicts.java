package forkyard.server.judge.explore;

import forkyard.server.judge.Exhibit;
import forkyard.server.judge.JudgeFault;
import forkyard.server.judge.Verdict;
import forkyard.wire.CodePlace;
import forkyard.wire.Failure;
import forkyard.wire.Finding;
import forkyard.wire.FromExplorer.Access;
import forkyard.wire.FromExplorer.Fault;
import forkyard.wire.FromExplorer.Kind;
import forkyard.wire.FromExplorer.Replayed;
import forkyard.wire.FromExplorer.Spot;
import forkyard.wire.FromExplorer.Step;
import forkyard.wire.FromExplorer.Stop;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** From what a schedule shows to a verdict with its exhibit: the one place where these sentences are built. */
public final class FaultVerdicts {
    private static final int NAMED = 3;

    private final Set<String> known;
    private final String preface;

    /** @param known names of source files that the student sees: their lines are worth naming */
    public FaultVerdicts(Set<String> known) {
        this(known, "");
    }

    private FaultVerdicts(Set<String> known, String preface) {
        this.known = known;
        this.preface = preface;
    }

    /** The same, but each says this first. */
    FaultVerdicts after(String sentence) {
        return new FaultVerdicts(known, sentence + " ");
    }

    /**
     * The verdict for a schedule that fails.
     *
     * @param finding of the checker, where an answer is wrong
     * @throws JudgeFault if the exercise's own code has failed
     */
    Verdict of(Replayed replayed, @Nullable Finding finding, String code, String test) {
        Fault fault = replayed.fault();
        return switch (fault.kind()) {
            case WRONG_ANSWER -> wrong(replayed, finding, code, test);
            case THREW -> threw(replayed, fault.failure().getFirst(), code, test);
            case DEADLOCK -> new Verdict.Deadlock(exhibit(deadlock(fault.threads()), replayed, code, test));
            case LIVELOCK -> new Verdict.Livelock(exhibit(livelock(fault.threads()), replayed, code, test));
            case STARVATION -> new Verdict.WrongAnswer(exhibit(starvation(fault), replayed, code, test));
            case EXITED ->
                new Verdict.RuntimeError(exhibit(
                        fault.thread() + " asks for the end of the JVM" + at(fault) + ".", replayed, code, test));
            case RACE -> new Verdict.Race(exhibit(race(fault), replayed, code, test));
            case LEFT_BEHIND -> new Verdict.Leak(exhibit(left(fault.threads()), replayed, code, test));
            case LOCK_KEPT -> new Verdict.Leak(exhibit(kept(fault.threads()), replayed, code, test));
            case NOTHING, NO_VERDICT -> throw new IllegalArgumentException("nothing fails: " + fault);
        };
    }

    private Verdict wrong(Replayed replayed, @Nullable Finding finding, String code, String test) {
        if (finding == null) {
            throw new JudgeFault("An answer is wrong that the checker takes.");
        }
        Exhibit.Interleaving exhibit = exhibit(finding.sentence(), finding.details(), List.of(), replayed, code, test);
        return finding.kind() == Finding.Kind.LEAK ? new Verdict.Leak(exhibit) : new Verdict.Race(exhibit);
    }

    private Verdict threw(Replayed replayed, Failure failure, String code, String test) {
        if (failure.blame() == Failure.Blame.JUDGE) {
            throw new JudgeFault("The exercise's own code threw " + failure + " in " + test + ".");
        }
        String type = failure.type().substring(failure.type().lastIndexOf('.') + 1);
        String message = failure.message().isEmpty() ? "" : ": " + failure.message();
        String place = failure.places().stream()
                .filter(each -> known.contains(each.file()))
                .findFirst()
                .map(FaultVerdicts::at)
                .orElse("");
        String sentence = failure.blame() == Failure.Blame.ANSWER
                ? "What your method returned cannot be handed over" + message + "."
                : replayed.fault().thread() + " throws " + type + message + place + ".";
        return new Verdict.RuntimeError(exhibit(sentence, replayed, code, test));
    }

    private static String at(CodePlace place) {
        return " (" + place.file() + ", line " + place.line() + ")";
    }

    /** Who holds what another wants comes first; the rest waits for somebody to wake it. */
    private String deadlock(List<Stop> threads) {
        List<Stop> held = threads.stream()
                .filter(thread -> !thread.heldBy().isEmpty())
                .limit(NAMED)
                .toList();
        if (!held.isEmpty()) {
            return held.stream()
                            .map(thread -> thread.thread() + " waits for " + thread.waitsFor() + ", which "
                                    + (thread.heldBy().equals(thread.thread()) ? "it" : thread.heldBy()) + " holds"
                                    + at(thread.spot()))
                            .collect(Collectors.joining("; "))
                    + ". Nothing can ever go on.";
        }
        List<Stop> waiting = threads.stream()
                .filter(thread -> known.contains(thread.spot().file()))
                .limit(NAMED)
                .toList();
        String who = (waiting.isEmpty() ? threads.stream().limit(NAMED).toList() : waiting)
                .stream()
                        .map(thread -> thread.thread() + " waits"
                                + (thread.waitsFor().isEmpty() ? "" : " for " + thread.waitsFor())
                                + at(thread.spot()))
                        .collect(Collectors.joining("; "));
        return who + ", and nobody is left who could wake " + (waiting.size() == 1 ? "it" : "them") + ".";
    }

    private String livelock(List<Stop> threads) {
        return "The threads go on and on and get nowhere: "
                + threads.stream()
                        .filter(thread -> known.contains(thread.spot().file()))
                        .limit(NAMED)
                        .map(thread -> thread.thread() + " is busy" + at(thread.spot()))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private String starvation(Fault fault) {
        Stop starving = fault.threads().getFirst();
        return starving.thread() + " starves: it waits"
                + (starving.waitsFor().isEmpty() ? "" : " for " + starving.waitsFor()) + at(starving.spot())
                + " and never gets in, while "
                + fault.passers().stream()
                        .limit(NAMED)
                        .map(passer -> passer.thread() + " went in "
                                + (passer.times() == 1 ? "once" : passer.times() + " times"))
                        .collect(Collectors.joining(" and "))
                + ". That can go on for ever.";
    }

    private String kept(List<Stop> threads) {
        return threads.stream()
                        .limit(NAMED)
                        .map(thread -> thread.thread() + " ends without giving back " + thread.waitsFor()
                                + ", which it took" + at(thread.spot()))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private String race(Fault fault) {
        Access first = fault.accesses().getFirst();
        Access second = fault.accesses().getLast();
        return first.thread() + " " + first.text() + " " + object(first, fault) + at(first.spot()) + " and "
                + second.thread() + " " + second.text() + " " + object(second, fault) + at(second.spot())
                + ", and nothing decides who comes first: this is a data race.";
    }

    /** A field is read, a collection is called on. */
    private static String object(Access access, Fault fault) {
        return access.text().startsWith("calls ") ? "of the " + fault.variable() : fault.variable();
    }

    private static String left(List<Stop> threads) {
        String names = threads.stream().limit(NAMED).map(Stop::thread).collect(Collectors.joining(", "));
        return (threads.size() == 1 ? "A thread waits" : threads.size() + " threads wait")
                + " for ever after your method has returned: " + names + (threads.size() > NAMED ? " …" : "") + ".";
    }

    private String at(Fault fault) {
        return fault.threads().isEmpty() ? "" : at(fault.threads().getFirst().spot());
    }

    private String at(Spot spot) {
        return known.contains(spot.file()) ? " (" + spot.file() + ", line " + spot.line() + ")" : "";
    }

    private Exhibit.Interleaving exhibit(String sentence, Replayed replayed, String code, String test) {
        return exhibit(sentence, List.of(), threads(replayed.fault()), replayed, code, test);
    }

    private Exhibit.Interleaving exhibit(
            String sentence,
            List<Finding.Detail> details,
            List<Exhibit.ThreadState> threads,
            Replayed replayed,
            String code,
            String test) {
        return new Exhibit.Interleaving(
                preface + sentence, test, details, threads, code, steps(replayed), replayed.omitted());
    }

    private List<Exhibit.ThreadState> threads(Fault fault) {
        return fault.threads().stream()
                .map(thread -> new Exhibit.ThreadState(
                        thread.thread(), state(fault, thread), waitsFor(fault, thread), places(thread.spot())))
                .toList();
    }

    private static String state(Fault fault, Stop thread) {
        return switch (fault.kind()) {
            case LIVELOCK -> "RUNNABLE";
            case LOCK_KEPT -> "TERMINATED";
            default -> thread.heldBy().isEmpty() ? "WAITING" : "BLOCKED";
        };
    }

    private static @Nullable String waitsFor(Fault fault, Stop thread) {
        if (thread.waitsFor().isEmpty() || fault.kind() == Kind.LOCK_KEPT) {
            return null;
        }
        return thread.heldBy().isEmpty() ? thread.waitsFor() : thread.waitsFor() + ", held by " + thread.heldBy();
    }

    private List<Exhibit.Place> places(Spot spot) {
        return known.contains(spot.file())
                ? List.of(new Exhibit.Place(spot.method(), spot.file(), spot.line() > 0 ? spot.line() : null))
                : List.of();
    }

    private List<Exhibit.Turn> steps(Replayed replayed) {
        return replayed.steps().stream().map(this::step).toList();
    }

    private Exhibit.Turn step(Step step) {
        boolean seen = known.contains(step.spot().file());
        return new Exhibit.Turn(
                step.thread(),
                seen ? step.spot().file() : null,
                seen && step.spot().line() > 0 ? step.spot().line() : null,
                step.text(),
                step.variable().isEmpty() ? null : step.variable(),
                step.value().isEmpty() ? null : step.value());
    }
}
