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

    private SoloTrials() {}

    /** Gives inputs. */
    @FunctionalInterface
    public interface Inputs {
        Case next() throws InterruptedException;
    }

    /** A median of warmed-up trials on {@code p} cores; closes the session. */
    public static Duration time(RunnerSession session, TurnTaking turnTaking, Inputs inputs, int p)
            throws InterruptedException {
        List<Duration> walls = new ArrayList<>();
        try (Side side = new Side(session)) {
            for (int trial = 0; trial < WARM_UPS + TRIALS; trial++) {
                Timed timed = turnTaking
                        .play(List.of(side), inputs.next(), p, p, false)
                        .getFirst();
                if (!(timed.trial().outcome() instanceof Outcome.Answered)) {
                    throw new JudgeFault("A solution of the author's gives no answer: "
                            + timed.trial().outcome());
                }
                if (trial >= WARM_UPS) {
                    walls.add(timed.trial().wall());
                }
            }
        }
        return walls.stream().sorted().toList().get(TRIALS / 2);
    }
}
