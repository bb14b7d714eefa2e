package forkyard.explorer.search;

import forkyard.explorer.run.Choice;
import forkyard.explorer.run.Strategy;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * All schedules with at most so many preemptions, depth first (Musuvathi, Qadeer: Iterative Context Bounding, 2007). A state that was
 * reached before with as few preemptions, and with the same thread running, is not searched again. Sleep sets would prune more, but they
 * lose schedules where preemptions are bounded: the one they keep of a class may need more preemptions than the one they drop.
 */
public final class Bounded implements Strategy {
    private final int bound;
    private final BitSet plainSites;
    private final StateCache reached = new StateCache();
    private final List<Node> path = new ArrayList<>();
    private int depth;
    private int used;

    /** A choice on the way of the current run. */
    private static final class Node {
        final int options;
        int taken;

        Node(int options) {
            this.options = options;
        }
    }

    /**
     * Sets out.
     *
     * @param bound preemptions in a schedule, at most
     * @param plainSites where a thread may be left although nothing is synchronised there
     */
    public Bounded(int bound, BitSet plainSites) {
        this.bound = bound;
        this.plainSites = (BitSet) plainSites.clone();
    }

    /** Sets out for the next schedule; false if there is none. */
    public boolean next() {
        depth = 0;
        used = 0;
        while (!path.isEmpty()) {
            Node last = path.getLast();
            if (++last.taken < last.options) {
                return true;
            }
            path.removeLast();
        }
        return false;
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
        boolean costs = choice.current() >= 0 && !choice.yielding();
        if (costs && used == bound) {
            return choice.current();
        }
        boolean mustLeave = choice.current() >= 0 && choice.yielding();
        int options = mustLeave ? choice.count() - 1 : choice.count();
        if (depth == path.size()) {
            int running = choice.current() < 0 ? -1 : choice.thread(choice.current());
            long key = choice.state() + (2L * running + (mustLeave ? 1 : 0)) * 0x9E3779B97F4A7C15L;
            if (!reached.add(key, used)) {
                return ABANDON;
            }
            path.add(new Node(options));
        }
        int taken = Math.min(path.get(depth++).taken, options - 1); // fewer, if the program does not do the same again
        if (costs) {
            used += taken == 0 ? 0 : 1;
            return taken == 0 ? choice.current() : taken <= choice.current() ? taken - 1 : taken;
        }
        return mustLeave && taken >= choice.current() ? taken + 1 : taken;
    }

    @Override
    public int wake(int[] threads) {
        if (depth == path.size()) {
            path.add(new Node(threads.length));
        }
        return Math.min(path.get(depth++).taken, threads.length - 1);
    }
}
