import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** One thread, then threads that wait, then all at once. */
public final class Generate implements Generator {
    @Override
    public List<Case> samples() throws WireException {
        long[][] calls = {
            {Calling.PUT, 10, 0},
            {Calling.PUT, 20, 0},
            {Calling.SIZE, 0, 0},
            {Calling.OFFER, 30, 0},
            {Calling.TAKE, 0, 0},
            {Calling.OFFER, 30, 5},
            {Calling.TAKE, 0, 0},
            {Calling.TAKE, 0, 0},
            {Calling.SIZE, 0, 0}
        };
        return List.of(
                Cases.play("one thread, capacity 2", "Alone").input(2, calls).sample().build(),
                Cases.play("one producer, one consumer", "Traffic")
                        .input(2, 1, 1, 100, 1000L)
                        .sample()
                        .build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        List<Case> cases = new ArrayList<>();
        for (int capacity : new int[] {1, 2, 3, 10, 100}) {
            cases.add(Cases.play("one thread, capacity " + capacity, "Alone")
                    .input(capacity, script(random, capacity, 30 + 10 * capacity))
                    .build());
        }
        cases.add(waiters("takers wait", 0, 1, 3, 1, true).build());
        cases.add(waiters("putters wait", 1, 2, 3, 1, true).build());
        cases.add(waiters("takers wait, items come at once", 0, 1, 2, 20, false).build());
        cases.add(waiters("putters wait, room comes at once", 1, 1, 2, 20, false).build());
        cases.add(waiters("offers wait", 2, 1, 2, 1, true).build());
        String[] kinds = {"a taker is interrupted", "a putter is interrupted", "an offer is interrupted"};
        for (int kind = 0; kind < kinds.length; kind++) {
            cases.add(Cases.play(kinds[kind], "Interrupted").input(kind).noise(2).build());
        }
        cases.add(Cases.play("an item and an interrupt", "SignalledAndInterrupted").input(10).build());
        int[][] teams = {{1, 1}, {2, 1}, {1, 2}, {2, 2}, {3, 4}, {4, 4}};
        for (int[] team : teams) {
            cases.add(traffic(random, 1 + random.nextInt(3), team[0], team[1], 240).build());
        }
        cases.add(traffic(random, 50, 4, 4, 1_000).build());
        cases.add(traffic(random, 1, 2, 2, 12).noise(10).build());
        cases.add(traffic(random, 2, 3, 3, 12).noise(5).build());
        cases.add(waiters("takers wait, delayed", 0, 1, 2, 3, false).noise(4).build());
        cases.add(waiters("putters wait, delayed", 1, 1, 2, 3, false).noise(4).build());
        cases.add(histories("recorded calls", random, 1, 100, 0));
        cases.add(histories("recorded calls, delayed", random, 1, 8, 6));
        cases.add(histories("recorded calls, capacity 2, delayed", random, 2, 8, 6));
        return cases;
    }

    @Override
    public List<Case> explored() throws WireException {
        long[][][] calls = {{{Calling.PUT, 1, 0}}, {{Calling.TAKE, 0, 0}}, {{Calling.OFFER, 2, 0}}};
        return List.of(
                Cases.play("2 producers, 2 consumers, capacity 1", "Traffic")
                        .input(1, 2, 2, 1, 1000L)
                        .build(),
                Cases.play("an item and an interrupt", "SignalledAndInterrupted").input(1).build(),
                Cases.play("a taker is interrupted", "Interrupted").input(0).build(),
                Cases.play("recorded calls, capacity 1", "Histories").input(1, 1, calls).build());
    }

    private static Cases waiters(String name, int kind, int capacity, int waiters, int rounds, boolean quiet) {
        Cases cases = Cases.play(name, "Waiters").input(kind, capacity, waiters, rounds, 5_000, quiet);
        return quiet ? cases.quiet("quiet") : cases;
    }

    private static Cases traffic(RandomGenerator random, int capacity, int producers, int consumers, int each) {
        String name = producers + " producers, " + consumers + " consumers, capacity " + capacity + ", "
                + producers * each + " items";
        return Cases.play(name, "Traffic").input(capacity, producers, consumers, each, random.nextLong() >>> 8);
    }

    /** Calls that never have to wait for anybody. */
    private static long[][] script(RandomGenerator random, int capacity, int length) {
        long[][] calls = new long[length][];
        int size = 0;
        for (int i = 0; i < length; i++) {
            // Filling and emptying take turns, so that both ends are reached.
            boolean fill = i / (capacity + 2) % 2 == 0;
            int choice = random.nextInt(6);
            long item = random.nextLong() >>> 8;
            if (choice == 0) {
                calls[i] = new long[] {Calling.SIZE, 0, 0};
            } else if (!fill && size > 0) {
                calls[i] = new long[] {Calling.TAKE, 0, 0};
                size--;
            } else if (size < capacity && choice < 4) {
                calls[i] = new long[] {Calling.PUT, item, 0};
                size++;
            } else {
                calls[i] = new long[] {Calling.OFFER, item, random.nextInt(3)};
                size = Math.min(capacity, size + 1);
            }
        }
        return calls;
    }

    private static Case histories(String name, RandomGenerator random, int capacity, int rounds, int noise)
            throws WireException {
        long[][][] script = new long[3][4][];
        for (int i = 0; i < 4; i++) {
            script[0][i] = new long[] {Calling.PUT, 100 + i, 0};
            script[1][i] = new long[] {Calling.TAKE, 0, 0};
            script[2][i] = i % 2 == random.nextInt(2)
                    ? new long[] {Calling.SIZE, 0, 0}
                    : new long[] {Calling.OFFER, 200 + i, 0};
        }
        return Cases.play(name, "Histories")
                .input(capacity, rounds, script)
                .noise(noise)
                .build();
    }
}
