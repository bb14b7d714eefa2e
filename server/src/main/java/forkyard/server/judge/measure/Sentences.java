package forkyard.server.judge.measure;

import forkyard.server.judge.Speedup;
import java.time.Duration;
import java.util.Locale;

/** What is said about a measured speed. */
public final class Sentences {
    private Sentences() {}

    static String tooSlow(Speedup speedup, Terms terms) {
        return figure(speedup, terms) + format(" At least %.2f is asked for.", terms.required());
    }

    static String undecided(Speedup speedup, Terms terms) {
        return figure(speedup, terms)
                + format(
                        " That leaves open whether it reaches the %.2f that is asked for; submit it again when this machine"
                                + " has less to do.",
                        terms.required());
    }

    /** "1.82 times as fast as sequential on 2 cores, 95 % sure it is between 1.78 and 1.86." */
    private static String figure(Speedup s, Terms terms) {
        String beside = switch (terms.bound()) {
            case CPU -> "on %d cores";
            case LATENCY -> "with %d requests at once";
        };
        return format(
                "%.2f times as fast as sequential " + beside + ", 95 %% sure it is between %.2f and %.2f.",
                s.value(),
                s.p(),
                s.low(),
                s.high());
    }

    static String tooBusy(int discarded) {
        String why = discarded == 0
                ? "Too few trials came to their end in the time that there is to measure, so there is no figure."
                : "This machine was too busy with other work to measure: " + discarded
                        + (discarded == 1 ? " pair" : " pairs") + " of trials had to be discarded.";
        return why + " Your solution is correct; submit it again later.";
    }

    static String tooBusyForAll(int discarded) {
        return "This machine was too busy with other work to measure: " + discarded
                + (discarded == 1 ? " round" : " rounds")
                + " of trials had to be discarded, or the time was up. Start it again when the machine has less to do.";
    }

    /** More cores are asked for than this machine has. */
    public static String notHere(int p, int cores) {
        return "The speed is not measurable here: it is scored on " + p + " cores, and this machine has " + cores
                + ". So it is not ranked.";
    }

    static String sequential(double coresBusy, int p) {
        return format(
                "It kept %.2f of %d cores busy while it was timed: the work is not done in parallel.", coresBusy, p);
    }

    static String oneByOne() {
        return "It never had more than one request open at once while it was timed: it waits for each answer before it asks again.";
    }

    static String earlyWork(Duration quietWork, Duration allowed) {
        return "Between trials, when nothing was asked of it, your program used " + quietWork.toMillis()
                + " ms of CPU time on average; at most " + allowed.toMillis()
                + " ms are taken for nothing. Work may begin when the input is there.";
    }

    static String unbalanced(double balance, double allowed, int p) {
        return format(
                "The busiest of %d threads did %.2f times its fair share of the work; at most %.2f is taken for even.",
                p, balance, allowed);
    }

    private static String format(String sentence, Object... figures) {
        return String.format(Locale.ROOT, sentence, figures);
    }
}
