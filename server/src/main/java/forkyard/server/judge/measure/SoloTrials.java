package forkyard.server.judge.measure;

import forkyard.server.judge.JudgeFault;
import forkyard.wire.Case;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Times one solution that is the author's own. */
public final class SoloTrials {
    private static final int TRIALS = 3;

    /** After so many that something else disturbed, those have to do. */
    private static final int MOST_DISTURBED = 9;

    private SoloTrials() {}

    /** Gives inputs. */
    @FunctionalInterface
    public interface Inputs {
        Case next() throws InterruptedException;
    }

    /**
     * A time, and whether that is of trials that nothing disturbed.
     *
     * @param median of warmed-up trials
     */
    public record Time(Duration median, boolean quiet) {}

    /** Times it on {@code p} cores; closes the side. */
    public static Time time(Side solution, TurnTaking turnTaking, Inputs inputs, int p) throws InterruptedException {
        List<Duration> quiet = new ArrayList<>();
        List<Duration> disturbed = new ArrayList<>();
        try (Side side = solution) {
            for (int warmUp = 0; warmUp < side.warmUps(); warmUp++) {
                play(side, turnTaking, inputs.next(), p);
            }
            while (quiet.size() < TRIALS && disturbed.size() < MOST_DISTURBED) {
                Timed timed = play(side, turnTaking, inputs.next(), p);
                (timed.disturbed() ? disturbed : quiet).add(timed.wall());
            }
        }
        return quiet.size() == TRIALS ? new Time(median(quiet), true) : new Time(median(disturbed), false);
    }

    private static Timed play(Side side, TurnTaking turnTaking, Case asked, int p) throws InterruptedException {
        turnTaking.prepare(List.of(side), asked);
        Timed timed = turnTaking.play(List.of(side), p, p, false).getFirst();
        if (!timed.ending().isAnswer()) {
            throw new JudgeFault("A solution of the author's gives no answer: "
                    + timed.ending().wrong(asked, null));
        }
        return timed;
    }

    private static Duration median(List<Duration> walls) {
        return walls.stream().sorted().toList().get(walls.size() / 2);
    }
}
