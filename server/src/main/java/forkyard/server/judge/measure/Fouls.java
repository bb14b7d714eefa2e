package forkyard.server.judge.measure;

import forkyard.server.judge.Exhibit;
import forkyard.server.judge.Speedup;
import forkyard.server.judge.Verdict;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What is looked at besides speed. */
final class Fouls {
    /** CPU time between two trials that is nobody's fault, and the share of the baseline's time that is too little to matter. */
    private static final Duration QUIET = Duration.ofMillis(20);

    private static final int QUIET_PERCENT = 5;

    /** Fewer cores than this kept busy is one thread's work. */
    private static final double ONE_CORE = 1.1;

    private Fouls() {}

    /** What is wrong with how a speed was come by, whatever it is; null if nothing is. */
    static @Nullable Verdict of(Tally tally, Terms terms, Speedup speedup) {
        int p = terms.parallelism();
        String sequential = p == 1 ? null : sequential(tally, terms);
        if (sequential != null) {
            return new Verdict.Sequential(new Exhibit.Measured(sequential, speedup));
        }
        Duration allowed = allowedWhenQuiet(tally);
        if (tally.quietWork().compareTo(allowed) > 0) {
            return new Verdict.EarlyWork(
                    new Exhibit.Measured(Sentences.earlyWork(tally.quietWork(), allowed), speedup));
        }
        double most = terms.balance().orElse(Double.POSITIVE_INFINITY);
        double balance = tally.balance().orElse(1);
        return balance > most
                ? new Verdict.Unbalanced(new Exhibit.Measured(Sentences.unbalanced(balance, most, p), speedup))
                : null;
    }

    /** Why one thing was done after another; null if it was not. */
    private static @Nullable String sequential(Tally tally, Terms terms) {
        return switch (terms.bound()) {
            case CPU -> {
                double busy = tally.coresBusy().orElse(terms.parallelism());
                yield busy < ONE_CORE ? Sentences.sequential(busy, terms.parallelism()) : null;
            }
            case LATENCY -> tally.mostOpen() > 1 ? null : Sentences.oneByOne();
        };
    }

    private static Duration allowedWhenQuiet(Tally tally) {
        Duration share = tally.baseline().multipliedBy(QUIET_PERCENT).dividedBy(100);
        return share.compareTo(QUIET) > 0 ? share : QUIET;
    }
}
