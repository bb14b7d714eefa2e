import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** One thread first; then transfers that share accounts, and some that share none. */
public final class Generate implements Generator {
    @Override
    public List<Case> samples() throws WireException {
        long[][] calls = {
            {Ledger.TOTAL, 0, 0, 0},
            {Ledger.TRANSFER, 0, 1, 30},
            {Ledger.BALANCE, 1, 0, 0},
            {Ledger.TRANSFER, 2, 0, 41},
            {Ledger.TRANSFER, 1, 1, 80},
            {Ledger.BALANCE, 1, 0, 0},
            {Ledger.TRANSFER, 1, 1, 81},
            {Ledger.TOTAL, 0, 0, 0}
        };
        return List.of(
                Cases.play("one thread", "Teller")
                        .input(new long[] {100, 50, 40}, calls)
                        .sample()
                        .build(),
                Cases.play("two threads, to and fro", "Crowd")
                        .input(new long[] {500, 500}, toAndFro(300))
                        .sample()
                        .build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        List<Case> cases = new ArrayList<>();
        for (int accounts : new int[] {1, 2, 5, 30}) {
            cases.add(Cases.play("one thread, " + accounts + " accounts", "Teller")
                    .input(initial(random, accounts), script(random, accounts, 60))
                    .build());
        }
        cases.add(Cases.play("a transfer that is stopped", "Vetoed")
                .input(initial(random, 3), new long[] {2, 1, 1})
                .build());
        cases.add(sideBySide("two transfers side by side", random, 2));
        cases.add(sideBySide("five transfers side by side", random, 5));
        long[][] held = {{0, 1, 10}, {1, 0, 5}, {1, 2, 5}, {3, 0, 7}, {0, 1, 2}};
        cases.add(Cases.play("one holds, four wait", "HeldUp")
                .input(initial(random, 4), held)
                .quiet("quiet")
                .build());
        for (int threads : new int[] {2, 3, 4, 8}) {
            int accounts = random.nextInt(2, 2 + threads);
            cases.add(Cases.play(threads + " threads, " + accounts + " accounts", "Crowd")
                    .input(initial(random, accounts), transfers(random, threads, accounts, 500))
                    .build());
        }
        cases.add(Cases.play("round a ring of accounts", "Crowd")
                .input(initial(random, 4), ring(4, 500))
                .build());
        cases.add(Cases.play("recorded calls", "Histories")
                .input(new long[] {3, 3, 3}, 20, histories(random))
                .build());
        cases.add(Cases.play("to and fro, delayed", "Crowd")
                .input(new long[] {5, 5}, toAndFro(5))
                .noise(4)
                .build());
        return cases;
    }

    @Override
    public List<Case> explored() throws WireException {
        long[] total = {Ledger.TOTAL, 0, 0, 0};
        return List.of(
                explored("two transfers, to and fro", new long[] {10, 10}, transfer(0, 1, 3), transfer(1, 0, 4)),
                explored("a transfer and a total", new long[] {5, 5}, transfer(0, 1, 3), total),
                explored("money for one of two", new long[] {10, 0, 0}, transfer(0, 1, 6), transfer(0, 2, 7)),
                explored(
                        "three transfers round a ring",
                        new long[] {5, 5, 5},
                        transfer(0, 1, 1),
                        transfer(1, 2, 2),
                        transfer(2, 0, 3)));
    }

    /** Each thread makes one call. */
    private static Case explored(String name, long[] initial, long[]... calls) throws WireException {
        long[][][] script = new long[calls.length][][];
        Arrays.setAll(script, i -> new long[][] {calls[i]});
        return Cases.play(name, "Histories").input(initial, 1, script).build();
    }

    private static long[] transfer(int from, int to, long amount) {
        return new long[] {Ledger.TRANSFER, from, to, amount};
    }

    private static long[] initial(RandomGenerator random, int accounts) {
        return random.longs(accounts, 50, 150).toArray();
    }

    private static long[][] script(RandomGenerator random, int accounts, int length) {
        long[][] calls = new long[length][];
        for (int i = 0; i < length; i++) {
            calls[i] = new long[] {
                random.nextInt(5) < 3 ? Ledger.TRANSFER : random.nextInt(1, 3),
                random.nextInt(accounts),
                random.nextInt(accounts),
                random.nextInt(1, 120)
            };
        }
        return calls;
    }

    private static long[][][] transfers(RandomGenerator random, int threads, int accounts, int each) {
        long[][][] transfers = new long[threads][each][];
        for (long[][] mine : transfers) {
            Arrays.setAll(mine, _ -> new long[] {
                random.nextInt(accounts), random.nextInt(accounts), random.nextInt(1, 40)
            });
        }
        return transfers;
    }

    private static long[][][] toAndFro(int each) {
        long[][][] transfers = new long[2][each][];
        Arrays.fill(transfers[0], new long[] {0, 1, 1});
        Arrays.fill(transfers[1], new long[] {1, 0, 1});
        return transfers;
    }

    private static long[][][] ring(int threads, int each) {
        long[][][] transfers = new long[threads][each][];
        for (int thread = 0; thread < threads; thread++) {
            Arrays.fill(transfers[thread], new long[] {thread, (thread + 1) % threads, 1});
        }
        return transfers;
    }

    /** Three threads with three calls each. */
    private static long[][][] histories(RandomGenerator random) {
        long[][][] script = new long[3][][];
        Arrays.setAll(script, _ -> script(random, 3, 3));
        for (long[][] calls : script) {
            for (long[] call : calls) {
                call[3] = call[3] % 4 + 1;
            }
        }
        return script;
    }

    private static Case sideBySide(String name, RandomGenerator random, int pairs) throws WireException {
        int[][] transfers = new int[pairs][];
        for (int i = 0; i < pairs; i++) {
            boolean up = random.nextBoolean();
            transfers[i] = new int[] {up ? i : i + pairs, up ? i + pairs : i};
        }
        return Cases.play(name, "SideBySide")
                .input(transfers, 100L)
                .probe("hook", pairs)
                .build();
    }
}
