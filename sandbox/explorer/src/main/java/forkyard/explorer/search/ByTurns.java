package forkyard.explorer.search;

import forkyard.explorer.run.Choice;
import forkyard.explorer.run.Strategy;
import java.util.BitSet;

/**
 * One after the other, each until it comes to a certain place, or has to wait. So threads that go round in loops overtake each other at the same
 * place each time, which is how one of them may never get in.
 */
final class ByTurns implements Strategy {
    private final int place;
    private final boolean backwards;
    private final BitSet places;
    private int last;

    /**
     * Sets out.
     *
     * @param place number of a site; -1 for none
     * @param backwards whether who was started last comes first
     * @param places gets the sites that are passed
     */
    ByTurns(int place, boolean backwards, BitSet places) {
        this.place = place;
        this.backwards = backwards;
        this.last = backwards ? Integer.MAX_VALUE : -1;
        this.places = places;
    }

    @Override
    public boolean considers(int site, boolean plain) {
        if (site >= 0) {
            places.set(site);
        }
        return site == place;
    }

    @Override
    public int choose(Choice choice) {
        int index = choice.neglected() >= 0 ? choice.neglected() : next(choice);
        last = choice.thread(index);
        return index;
    }

    private int next(Choice choice) {
        int most = choice.count() - 1;
        for (int i = 0; i <= most; i++) {
            int index = backwards ? most - i : i;
            if (backwards ? choice.thread(index) < last : choice.thread(index) > last) {
                return index;
            }
        }
        return backwards ? most : 0;
    }

    @Override
    public int wake(int[] threads) {
        return 0;
    }
}
