import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A loop that idles, callbacks in a row first, then timers, then others who call; each loop is stopped from outside at last.
 */
public final class Generate implements Generator {
    private static final int AT_LAST = 1_000_000;
    private static final int MOST = 400;

    @Override
    public List<Case> samples() throws WireException {
        int[][][] row = {{Op.soon(2)}, {}, {}};
        int[][][] none = {{}, {}, {}};
        return List.of(
                Cases.play("nothing to do", "Idle").quiet("quiet").sample().build(),
                script("three callbacks, one of them later", row, Op.soon(0), Op.soon(1)).sample().build(),
                script("three timers", none, Op.later(20, 0), Op.later(10, 1), Op.later(30, 2)).sample().build(),
                script("three timers of one deadline", none, Op.later(10, 0), Op.later(10, 1), Op.later(10, 2))
                        .sample()
                        .build(),
                chain().sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        List<Case> cases = new ArrayList<>();
        cases.add(script("many timers of one deadline", new int[20][0][], sameDeadline(20)).build());
        int[][][] failing = {{Op.FAIL}, {}, {Op.FAIL}};
        cases.add(script("a callback throws", failing, Op.soon(0), Op.soon(1), Op.later(5, 2), Op.later(6, 1)).build());
        cases.add(script("cancelled before", new int[][][] {{}, {}}, Op.later(5, 0), Op.later(5, 1), Op.cancel(0)).build());
        int[][][] lastMoment = {{Op.cancel(1)}, {}, {}};
        cases.add(script("cancelled at the last moment", lastMoment, Op.later(5, 0), Op.later(5, 1), Op.later(5, 2))
                .build());
        cases.add(script("cancelled too late", new int[][][] {{}, {Op.cancel(0)}}, Op.later(5, 0), Op.later(6, 1)).build());
        // The first callback calls itself for ever, while time passes; the second one is a timer that stops the loop.
        int[][][] starving = {{Op.work(1), Op.soon(0)}, {Op.STOP}};
        cases.add(script("a callback that comes again and again", starving, Op.soon(0), Op.later(10, 1)).build());
        int[][][] late = {{Op.work(25), Op.soon(3)}, {}, {}, {}};
        cases.add(script("timers that are late", late, Op.later(20, 2), Op.later(10, 1), Op.soon(0)).build());
        int[][][] halfRound = {{Op.STOP, Op.soon(2)}, {}, {Op.later(0, 1)}};
        cases.add(script("stopped and run again", halfRound, 3, new int[0][], Op.soon(0), Op.soon(1), Op.soon(0), Op.soon(1))
                .build());
        int[][] outside = {{50, 2}, {120, 2}};
        int[][][] woken = {{}, {Op.work(40)}, {}};
        cases.add(script("a call from outside", woken, 1, outside, Op.later(70, 0)).build());
        cases.add(script("a call from outside, then a timer", woken, 1, outside, Op.later(30, 1), Op.later(200, 0)).build());
        for (int i = 0; i < 12; i++) {
            cases.add(random("mixed", random));
        }
        cases.add(Cases.play("one outsider", "Outsiders").input(1, 20).build());
        cases.add(Cases.play("four outsiders", "Outsiders").input(4, 50).build());
        return cases;
    }

    @Override
    public List<Case> explored() throws WireException {
        return List.of(
                Cases.play("one outsider, one call", "Outsiders").input(1, 1).build(),
                Cases.play("two outsiders", "Outsiders").input(2, 1).build());
    }

    /** Three callbacks that set timers for each other, until a fourth one stops the loop. */
    private static Cases chain() throws WireException {
        int[][][] callbacks = {
            {Op.work(100), Op.later(1_000, 1)},
            {Op.work(200), Op.later(1_000, 2)},
            {Op.work(300), Op.later(1_000, 0)},
            {Op.STOP}
        };
        return script("A calls B, B calls C, C calls A", callbacks, Op.later(60_000, 3), Op.soon(0));
    }

    private static int[][] sameDeadline(int n) {
        int[][] operations = new int[n][];
        for (int i = 0; i < n; i++) {
            operations[i] = Op.later(10, i);
        }
        return operations;
    }

    private static Case random(String name, RandomGenerator random) throws WireException {
        int n = 10;
        int[][][] callbacks = new int[n][][];
        for (int i = 0; i < n; i++) {
            callbacks[i] = operations(random, i + 1, n, 1 + random.nextInt(4));
        }
        int[][] outside = new int[4][];
        int at = 0;
        for (int i = 0; i < outside.length; i++) {
            at += 1 + random.nextInt(20);
            outside[i] = new int[] {at, random.nextInt(n)};
        }
        return script(name, callbacks, 1, outside, operations(random, 0, n, 4)).build();
    }

    /** Callbacks call only those that come after them, so that it ends. */
    private static int[][] operations(RandomGenerator random, int from, int to, int count) {
        int[][] operations = new int[count][];
        for (int i = 0; i < count; i++) {
            boolean last = from == to;
            operations[i] =
                    switch (random.nextInt(10)) {
                        case 0 -> Op.cancel(random.nextInt(10));
                        case 1, 2 -> Op.work(random.nextInt(1, 8));
                        case 3, 4, 5 -> last ? Op.work(1) : Op.soon(random.nextInt(from, to));
                        default -> last ? Op.work(2) : Op.later(5 * random.nextInt(5), random.nextInt(from, to));
                    };
        }
        if (from > 0 && random.nextInt(6) == 0) {
            operations[count - 1] = Op.FAIL;
        }
        return operations;
    }

    private static Cases script(String name, int[][][] callbacks, int[]... before) throws WireException {
        return script(name, callbacks, 1, new int[0][], before);
    }

    /** One more callback stops the loop, as often as it is run. */
    private static Cases script(String name, int[][][] callbacks, int runs, int[][] outside, int[]... before)
            throws WireException {
        int stop = callbacks.length;
        int[][][] all = new int[stop + 1][][];
        System.arraycopy(callbacks, 0, all, 0, stop);
        all[stop] = new int[][] {Op.STOP};
        int[][] happenings = new int[outside.length + runs][];
        System.arraycopy(outside, 0, happenings, 0, outside.length);
        for (int i = 0; i < runs; i++) {
            happenings[outside.length + i] = new int[] {AT_LAST + i, stop};
        }
        return Cases.play(name, "Script").input(all, before, happenings, runs, MOST);
    }
}
