import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** One thread, then threads of which one stands still, then many. */
public final class Generate implements Generator {
    private static final int STACK = 0;
    private static final int QUEUE = 1;

    @Override
    public List<Case> samples() throws WireException {
        long[][] calls = {out(), in(10), in(20), out(), in(30), out(), out(), out()};
        return List.of(
                Cases.play("a stack, one thread", "Alone").input(STACK, calls).sample().build(),
                Cases.play("a queue, one thread", "Alone").input(QUEUE, calls).sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        List<Case> cases = new ArrayList<>();
        for (int kind : new int[] {STACK, QUEUE}) {
            cases.add(Cases.play(kind(kind) + ", many calls of one thread", "Alone")
                    .input(kind, script(random, 300))
                    .build());
            cases.add(Cases.play(kind(kind) + ", items that came out", "Unreachable")
                    .input(kind, 5, 3)
                    .build());
            cases.add(Cases.play(kind(kind) + ", all items came out", "Unreachable")
                    .input(kind, 3, 3)
                    .build());
        }
        for (int kind : new int[] {STACK, QUEUE}) {
            for (int items = 0; items <= 2; items++) {
                cases.add(stopped(kind, items, in(100 + random.nextInt(100))));
                cases.add(stopped(kind, items, out()));
            }
        }
        for (int kind : new int[] {STACK, QUEUE}) {
            cases.add(histories(random, kind));
            for (int[] team : new int[][] {{1, 1}, {2, 2}, {3, 2}}) {
                cases.add(Cases.play(kind(kind) + ", " + team[0] + " producers, " + team[1] + " consumers", "Traffic")
                        .input(kind, team[0], team[1], 2_000)
                        .build());
            }
        }
        return cases;
    }

    @Override
    public List<Case> explored() throws WireException {
        return List.of(
                explored("a stack: pop, and pop twice then push", STACK, 3, new long[][][] {{out()}, {out(), out(), in(30)}}),
                explored("a queue: add, and add then poll", QUEUE, 0, new long[][][] {{in(10)}, {in(20), out()}}),
                explored("a queue: poll, and add then poll", QUEUE, 1, new long[][][] {{out()}, {in(20), out()}}),
                explored("a stack: push, and push then pop", STACK, 0, new long[][][] {{in(10)}, {in(20), out()}}));
    }

    private static Case explored(String name, int kind, int items, long[][][] script) throws WireException {
        return Cases.play(name, "Histories").input(kind, items, 1, script).build();
    }

    private static Case stopped(int kind, int items, long[] call) throws WireException {
        long[][] meanwhile = {out(), in(11), in(12), out(), out(), in(13), out()};
        return Cases.play(kind(kind) + ", and one thread stands still", "Stopped")
                .input(kind, items, call, meanwhile)
                .build();
    }

    private static Case histories(RandomGenerator random, int kind) throws WireException {
        long[][][] script = {script(random, 3), script(random, 3), script(random, 3)};
        return Cases.play(kind(kind) + ", recorded calls", "Histories")
                .input(kind, 2, 40, script)
                .build();
    }

    private static long[][] script(RandomGenerator random, int length) {
        long[][] calls = new long[length][];
        for (int i = 0; i < length; i++) {
            calls[i] = random.nextBoolean() ? in(random.nextLong() >>> 8) : out();
        }
        return calls;
    }

    private static String kind(int kind) {
        return kind == STACK ? "a stack" : "a queue";
    }

    private static long[] in(long item) {
        return new long[] {Model.IN, item};
    }

    private static long[] out() {
        return new long[] {Model.OUT, 0};
    }
}
