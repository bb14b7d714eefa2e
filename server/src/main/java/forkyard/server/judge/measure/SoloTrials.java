package forkyard.server.judge.measure;

import forkyard.server.judge.JudgeFault;
import forkyard.server.judge.measure.Side.Timed;
import forkyard.server.judge.play.Outcome;
import forkyard.server.judge.play.RunnerSession;
import forkyard.wire.Case;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Times one program that is the author's own. */
public final class SoloTrials {
    private static final int WARM_UPS = 2;
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

    /** Times it on {@code p} cores; closes the session. */
    public static Time time(RunnerSession session, TurnTaking turnTaking, Inputs inputs, int p)
            throws InterruptedException {
        List<Duration> quiet = new ArrayList<>();
        List<Duration> disturbed = new ArrayList<>();
        try (Side side = new Side(session)) {
            for (int warmUp = 0; warmUp < WARM_UPS; warmUp++) {
                play(side, turnTaking, inputs.next(), p);
            }
            while (quiet.size() < TRIALS && disturbed.size() < MOST_DISTURBED) {
                Timed timed = play(side, turnTaking, inputs.next(), p);
                (timed.disturbed() ? disturbed : quiet).add(timed.trial().wall());
            }
        }
        return quiet.size() == TRIALS ? new Time(median(quiet), true) : new Time(median(disturbed), false);
    }

    private static Timed play(Side side, TurnTaking turnTaking, Case asked, int p) throws InterruptedException {
        turnTaking.prepare(List.of(side), asked);
        Timed timed = turnTaking.play(List.of(side), p, p, false).getFirst();
        if (!(timed.trial().outcome() instanceof Outcome.Answered)) {
            throw new JudgeFault("A solution of the author's gives no answer: "
                    + timed.trial().outcome());
        }
        return timed;
    }

    private static Duration median(List<Duration> walls) {
        return walls.stream().sorted().toList().get(walls.size() / 2);
    }
}
