package forkyard.explorer.search;

import forkyard.explorer.run.Choice;
import forkyard.explorer.run.Strategy;
import java.util.BitSet;
import java.util.SplittableRandom;

/** Whoever could go on, each as likely as the other. */
final class ByChance implements Strategy {
    private final SplittableRandom random;
    private final BitSet plainSites;

    ByChance(SplittableRandom random, BitSet plainSites) {
        this.random = random;
        this.plainSites = plainSites;
    }

    @Override
    public boolean considers(int site, boolean plain) {
        return !plain || site >= 0 && plainSites.get(site);
    }

    @Override
    public int choose(Choice choice) {
        if (choice.neglected() >= 0) {
            return choice.neglected();
        }
        int index = random.nextInt(choice.yielding() && choice.current() >= 0 ? choice.count() - 1 : choice.count());
        return choice.yielding() && choice.current() >= 0 && index >= choice.current() ? index + 1 : index;
    }

    @Override
    public int wake(int[] threads) {
        return random.nextInt(threads.length);
    }
}
