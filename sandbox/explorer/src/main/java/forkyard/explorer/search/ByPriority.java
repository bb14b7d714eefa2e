package forkyard.explorer.search;

import forkyard.explorer.run.Choice;
import forkyard.explorer.run.Strategy;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Random priorities that change at a few random moments: finds a bug of depth d in a program of n threads and k steps with probability of
 * at least 1/(n k^(d-1)) (Burckhardt, Kothari, Musuvathi, Nagarakatte: A Randomized Scheduler with Probabilistic Guarantees, 2010).
 */
final class ByPriority implements Strategy {
    private final SplittableRandom random;
    private final BitSet plainSites;
    private final BitSet changes = new BitSet();
    private final List<Long> priorities = new ArrayList<>();
    private long lowest = -1;
    private int decisions;

    /**
     * Sets out.
     *
     * @param depth priorities change one time less
     * @param decisions that a run takes, about
     */
    ByPriority(SplittableRandom random, BitSet plainSites, int depth, int decisions) {
        this.random = random;
        this.plainSites = plainSites;
        for (int i = 1; i < depth; i++) {
            changes.set(random.nextInt(Math.max(1, decisions)));
        }
    }

    @Override
    public boolean considers(int site, boolean plain) {
        return !plain || site >= 0 && plainSites.get(site);
    }

    @Override
    public void started(int thread) {
        priorities.add(random.nextLong(Long.MAX_VALUE));
    }

    @Override
    public int choose(Choice choice) {
        if (choice.neglected() >= 0) {
            return choice.neglected();
        }
        boolean changesNow = changes.get(decisions++) || choice.yielding();
        if (changesNow && choice.current() >= 0) {
            priorities.set(choice.thread(choice.current()), lowest--);
        }
        int best = 0;
        for (int i = 1; i < choice.count(); i++) {
            if (priorities.get(choice.thread(i)) > priorities.get(choice.thread(best))) {
                best = i;
            }
        }
        return best;
    }

    @Override
    public int wake(int[] threads) {
        return random.nextInt(threads.length);
    }
}
