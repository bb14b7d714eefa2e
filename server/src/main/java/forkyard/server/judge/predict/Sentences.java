package forkyard.server.judge.predict;

import forkyard.server.judge.Predicted;
import forkyard.server.judge.Speedup;
import forkyard.server.judge.play.Outcome;
import java.util.List;
import java.util.Locale;

/** What is said about a prediction. */
final class Sentences {
    static final String FAILED =
            "There is no prediction: counting failed on our side. The measured speed is not touched by that.";

    /** With less than this there is nothing to share. */
    private static final double ONE_CORE = 1.05;

    /** A measured speedup may miss the lower estimate by so much for no reason. */
    private static final double ABOUT = 0.9;

    /** Bytecodes; to make a task and queue it takes some hundred. */
    private static final int SMALL_TASK = 1_000;

    private static final int SHOWN = 3;

    private Sentences() {}

    static String notCovered(Call first) {
        return "There is no prediction: only programs that are parallel by fork and join alone can be predicted, and yours uses "
                + first.what() + " (" + first.at() + ").";
    }

    static String notPlayed(Outcome outcome) {
        String why = switch (outcome) {
            case Outcome.Answered _ -> "it gave no right answer then";
            case Outcome.OutOfTime _, Outcome.OutOfCpu _ -> "that took too long";
            case Outcome.AllWait _, Outcome.GateNotFull _, Outcome.NoRest _ ->
                "then a task waited for another that could not begin";
            case Outcome.OutOfMemory _ -> "memory ran out then";
            case Outcome.Threw thrown ->
                "then it threw " + simple(thrown.failure().type());
            case Outcome.TooMuchOutput _, Outcome.Ended _, Outcome.Tampered _ -> "it did not come to its end then";
        };
        return "There is no prediction: for it one thread runs all tasks, each as soon as it is forked, and " + why
                + ".";
    }

    static String of(Predicted.Scaling scaling, Speedup measured, List<String> uncounted, int part) {
        return shape(scaling)
                + cost(scaling)
                + comparison(scaling, measured)
                + (uncounted.isEmpty() ? "" : " Not counted: what happens inside " + listed(uncounted) + ".")
                + (part == 1 ? "" : " Counted on an input of a smaller size, because a timed one took too long.");
    }

    private static String shape(Predicted.Scaling scaling) {
        double parallelism = scaling.parallelism();
        if (parallelism < ONE_CORE) {
            return format(
                    "Your program could use one core, however many there are: parallelism %.2f. %s",
                    parallelism,
                    scaling.forks() == 0
                            ? "It forked nothing."
                            : "It forks, but each task is waited for before anything else is done beside it.");
        }
        return format(
                "Your program could use about %s: %s of its work lies on one chain in which each step waits for the one before.",
                parallelism >= 10 ? format("%.0f cores", parallelism) : format("%.1f cores", parallelism),
                percent(1 / parallelism));
    }

    /** Where tasks are too small for what they cost. */
    private static String cost(Predicted.Scaling scaling) {
        Predicted.Point most = scaling.points().getLast();
        double burdened = (double) scaling.work() / scaling.burdenedSpan();
        if (scaling.parallelism() >= ONE_CORE && burdened < scaling.parallelism() / 2) {
            return format(
                    " Its tasks are small for that: handing them out may leave it %.1f times as fast on %d cores.",
                    most.low(), most.p());
        }
        long each = scaling.work() / Math.max(1, scaling.forks());
        return each < SMALL_TASK
                ? format(
                        " A task of it does only %d steps on average, hardly more than it costs to make one: fork less often.",
                        each)
                : "";
    }

    private static String comparison(Predicted.Scaling scaling, Speedup measured) {
        Speedup.Details details = measured.details();
        Double own = details == null ? null : details.selfScaling();
        if (own == null) {
            return "";
        }
        double margin = measured.value() > 0 ? measured.high() / measured.value() : 1;
        return scaling.points().stream()
                .filter(point -> point.p() == measured.p() && own * margin < ABOUT * point.low())
                .findFirst()
                .map(point -> format(
                        " On %d cores it was measured %.2f times as fast as on one, less than predicted: memory, locks, making"
                                + " tasks, or library calls take the rest.",
                        measured.p(), own))
                .orElse("");
    }

    private static String listed(List<String> names) {
        String shown = String.join(", ", names.subList(0, Math.min(SHOWN, names.size())));
        return names.size() > SHOWN ? shown + " and " + (names.size() - SHOWN) + " other library calls" : shown;
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private static String percent(double share) {
        return share < 0.1 ? format("%.1f %%", 100 * share) : format("%.0f %%", 100 * share);
    }

    private static String format(String sentence, Object... figures) {
        return String.format(Locale.ROOT, sentence, figures);
    }
}
