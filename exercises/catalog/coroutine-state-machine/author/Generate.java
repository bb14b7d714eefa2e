import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** One machine, then several in one thread, long ways, ways that are cut short, answers from another thread. */
public final class Generate implements Generator {
    private static final int MILLION = 1_000_000;

    @Override
    public List<Case> samples() throws WireException {
        int[] way = {2, 1, 3, -1};
        return List.of(
                machines("answers that are there at once", 10, true, 0, way).sample().build(),
                machines("answers that come later", 10, false, 0, way).sample().build(),
                machines("at most two steps", 2, false, 0, way).sample().build(),
                machines("two machines in one thread", 10, false, 0, way, new int[] {1, 4, 2, -1, 3}).sample().build(),
                Cases.play("cancelled after two answers", "CutShort").input(new int[] {1}, 2, true).sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        List<Case> cases = new ArrayList<>();
        for (boolean atOnce : new boolean[] {true, false}) {
            String when = atOnce ? "at once, " : "later, ";
            for (int maxSteps : new int[] {0, 1, 5}) {
                cases.add(machines(when + maxSteps + " steps", maxSteps, atOnce, 0, new int[] {3, 5, 4}).build());
            }
            cases.add(machines(when + "the end at once", 5, atOnce, 0, new int[] {-7}).build());
            cases.add(machines(when + "a long table", 200, atOnce, 0, table(random)).build());
        }
        int[][] tables = new int[1_000][];
        for (int i = 0; i < tables.length; i++) {
            tables[i] = table(random);
        }
        cases.add(machines("a thousand machines in one thread", 20, false, random.nextLong(), tables).build());
        for (int brought : new int[] {0, 1, 7}) {
            cases.add(Cases.play("cancelled after " + brought + " answers", "CutShort")
                    .input(new int[] {2, 3}, brought, true)
                    .build());
            cases.add(Cases.play("question " + (brought + 1) + " fails", "CutShort")
                    .input(new int[] {2, 3}, brought, false)
                    .build());
        }
        cases.add(Cases.play("a million steps", "LongWay").input(table(random, 0), MILLION).build());
        cases.add(Cases.play("answers from another thread", "FromOutside")
                .input((Object) table(random, 0))
                .build());
        return cases;
    }

    @Override
    public List<Case> explored() throws WireException {
        return List.of(Cases.play("two answers from another thread", "FromOutside")
                .input((Object) new int[] {1, 2})
                .build());
    }

    private static Cases machines(String name, int maxSteps, boolean atOnce, long seed, int[]... tables)
            throws WireException {
        return Cases.play(name, "Machines").input(tables, maxSteps, atOnce, seed);
    }

    private static int[] table(RandomGenerator random) {
        return table(random, -1);
    }

    private static int[] table(RandomGenerator random, int least) {
        return random.ints(30, least, 20).toArray();
    }
}
