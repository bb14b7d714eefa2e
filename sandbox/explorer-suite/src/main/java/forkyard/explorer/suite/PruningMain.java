package forkyard.explorer.suite;

import forkyard.explorer.code.Agent;
import forkyard.explorer.code.ProgramCode;
import forkyard.explorer.code.ProgramLoader;
import forkyard.explorer.run.Bounds;
import forkyard.explorer.run.Choice;
import forkyard.explorer.run.Ending;
import forkyard.explorer.run.Execution;
import forkyard.explorer.run.Strategy;
import forkyard.explorer.run.Trace;
import forkyard.explorer.search.Bounded;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Compares the pruned search of made-up programs with one that leaves threads everywhere and prunes nothing, and prints those of which it
 * has not seen all that they can do.
 */
public final class PruningMain {
    private static final int BOUND = 2;
    private static final int MOST_RUNS = 60_000;

    private PruningMain() {}

    /** @param arguments how many programs, and a seed */
    public static void main(String... arguments) throws Exception {
        Agent.check();
        Method play = new ProgramLoader(
                        ProgramCode.instrument(SuiteMain.classes(), false), PruningMain.class.getClassLoader())
                .loadClass(Script.class.getName())
                .getDeclaredMethod("play", int[][].class);
        play.setAccessible(true);
        SplittableRandom random = new SplittableRandom(Long.parseLong(arguments[1]));
        int compared = 0;
        long pruned = 0;
        long all = 0;
        for (int i = 0; i < Integer.parseInt(arguments[0]); i++) {
            int[][] deeds = Script.draw(random);
            BitSet contended = new BitSet();
            Seen seen = systematically(play, deeds, contended);
            Seen expected = new Everything(Script.yields(deeds) ? contended : null).explore(play, deeds);
            if (expected.runs() < MOST_RUNS) {
                compared++;
                pruned += seen.runs();
                all += expected.runs();
                if (!seen.outcomes().equals(expected.outcomes())) {
                    System.out.println("MISSED\t" + Script.told(deeds) + "\t" + expected + "\t" + seen);
                }
            }
        }
        System.out.println("COMPARED\t" + compared + "\t" + all + "\t" + pruned);
        Runtime.getRuntime().halt(0);
    }

    private record Seen(TreeSet<String> outcomes, int runs) {}

    /** @param contended is filled with the places where a thread is left though nothing is synchronised there */
    private static Seen systematically(Method play, int[][] deeds, BitSet contended) {
        BitSet known;
        Seen seen;
        do {
            known = (BitSet) contended.clone();
            Bounded strategy = new Bounded(BOUND, known);
            TreeSet<String> outcomes = new TreeSet<>();
            int runs = 0;
            do {
                runs++;
                run(strategy, contended, play, deeds, outcomes);
            } while (strategy.next());
            seen = new Seen(outcomes, runs);
        } while (!contended.equals(known));
        return seen;
    }

    private static void run(Strategy strategy, BitSet contended, Method play, int[][] deeds, TreeSet<String> outcomes) {
        Ending ending = new Execution(strategy, Bounds.USUAL, Trace.none(), contended)
                .run(() -> play.invoke(null, (Object) deeds));
        switch (ending) {
            case Ending.Returned returned -> outcomes.add(String.valueOf(returned.answer()));
            case Ending.Abandoned _ -> {}
            case Ending.Deadlock deadlock ->
                outcomes.add("deadlock of " + deadlock.stuck().size());
            case Ending.Threw _,
                    Ending.Livelock _,
                    Ending.Starvation _,
                    Ending.TooLong _,
                    Ending.Exited _,
                    Ending.Unexplorable _ -> outcomes.add(ending.toString());
        }
    }

    /**
     * All schedules with at most two preemptions, at all points. Whoever yields must be left if another is ready, which may hang on a step that
     * concerns nobody: programs that yield are left at such steps by neither search.
     */
    private static final class Everything implements Strategy {
        private final @Nullable BitSet plainSites;
        private final List<int[]> path = new ArrayList<>();
        private int depth;
        private int used;

        Everything(@Nullable BitSet plainSites) {
            this.plainSites = plainSites;
        }

        Seen explore(Method play, int[][] deeds) {
            TreeSet<String> outcomes = new TreeSet<>();
            int runs = 0;
            do {
                depth = 0;
                used = 0;
                runs++;
                run(this, new BitSet(), play, deeds, outcomes);
            } while (runs < MOST_RUNS && next());
            return new Seen(outcomes, runs);
        }

        private boolean next() {
            while (!path.isEmpty()) {
                int[] last = path.getLast();
                if (++last[0] < last[1]) {
                    return true;
                }
                path.removeLast();
            }
            return false;
        }

        @Override
        public boolean considers(int site, boolean plain) {
            return plainSites == null || !plain || site >= 0 && plainSites.get(site);
        }

        @Override
        public int choose(Choice choice) {
            List<Integer> options = new ArrayList<>();
            boolean costs = choice.current() >= 0 && !choice.yielding();
            for (int i = 0; i < choice.count(); i++) {
                boolean stays = i == choice.current();
                if (stays ? !choice.yielding() : !costs || used < BOUND) {
                    options.add(i);
                }
            }
            int taken = options.get(branch(options.size()));
            used += costs && taken != choice.current() ? 1 : 0;
            return taken;
        }

        @Override
        public int wake(int[] threads) {
            return branch(threads.length);
        }

        private int branch(int options) {
            if (depth == path.size()) {
                path.add(new int[] {0, options});
            }
            return path.get(depth++)[0];
        }
    }
}
