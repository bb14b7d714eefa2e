package forkyard.server.judge.measure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What is played in a fork: warm-ups, then pairs until enough of them are clean, then the curve. Nothing here depends on how fast anything
 * was.
 */
final class ForkPlan {
    private static final int PAIRS = 2;

    private final Deque<Step> steps = new ArrayDeque<>();
    private final int discardsLeft;
    private int discarded;

    /** @param cores how many of the leased ones are used */
    record Step(int cores, Role role) {}

    /** What is played for. */
    enum Role {
        /** Both sides, and their threads are looked at. */
        WARM_UP,
        /** Both sides; a disturbed pair is thrown away and played again. */
        RANKED,
        /** The submission with fewer cores than before, which it may treat in another way; to the baseline they are the same. */
        WARM_UP_FOR_CURVE,
        /** Both sides; a disturbed pair is no point of the curve. */
        CURVE
    }

    /**
     * Plans.
     *
     * @param warmUps so many of them; 0 if a trial is as fast without, on however many cores
     * @param p on so many cores, and for the curve on 1, 2, 4 … below it
     * @param discardsLeft after so many disturbed pairs nothing more is played
     */
    ForkPlan(int warmUps, int p, Measuring.Part part, int discardsLeft) {
        this.discardsLeft = discardsLeft;
        for (int i = 0; i < warmUps; i++) {
            steps.add(new Step(p, Role.WARM_UP));
        }
        for (int i = 0; i < pairs(warmUps); i++) {
            steps.add(new Step(p, Role.RANKED));
        }
        if (part == Measuring.Part.RANKED_AND_CURVE) {
            IntStream.iterate(1, cores -> cores < p, cores -> 2 * cores).forEach(cores -> {
                if (warmUps > 0) {
                    steps.add(new Step(cores, Role.WARM_UP_FOR_CURVE));
                }
                steps.add(new Step(cores, Role.CURVE));
            });
        }
    }

    /** How many clean pairs a fork has: where nothing is to be warmed up, a second is worth no more than another fork. */
    static int pairs(int warmUps) {
        return warmUps == 0 ? 1 : PAIRS;
    }

    /** The next step; null if nothing is left to do. */
    @Nullable
    Step next() {
        return steps.poll();
    }

    /** Something else got in the way of this ranked one. */
    void discard(Step step) {
        discarded++;
        if (discarded < discardsLeft) {
            steps.addFirst(step);
        } else {
            steps.clear();
        }
    }

    int discarded() {
        return discarded;
    }
}
