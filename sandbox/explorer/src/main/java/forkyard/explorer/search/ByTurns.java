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
    private final BitSet places;
    private int last;

    /**
     * Sets out.
     *
     * @param place number of a site; -1 for none
     * @param places gets the sites that are passed
     */
    ByTurns(int place, BitSet places) {
        this.place = place;
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
        int index = choice.neglected();
        for (int i = 0; i < choice.count() && index < 0; i++) {
            index = choice.thread(i) > last ? i : index;
        }
        index = Math.max(index, 0);
        last = choice.thread(index);
        return index;
    }

    @Override
    public int wake(int[] threads) {
        return 0;
    }
}
