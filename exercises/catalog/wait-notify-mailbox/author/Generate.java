import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** One thread, then threads that wait, then all at once. */
public final class Generate implements Generator {
    private static final long TAKE = 0;

    @Override
    public List<Case> samples() throws WireException {
        return List.of(
                histories("one thread", new long[] {10, TAKE, 20, TAKE}).sample().build(),
                traffic(1, 1, 20, 100).sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        List<Case> cases = new ArrayList<>();
        cases.add(Cases.play("null, and an interrupted take", "Refusals").input(false).build());
        cases.add(Cases.play("null, and an interrupted put", "Refusals").input(true).build());
        cases.add(waiter("somebody waits to take", false));
        cases.add(waiter("somebody waits to put", true));
        int[][] teams = {{1, 1}, {1, 3}, {3, 1}, {2, 2}, {4, 4}};
        for (int[] team : teams) {
            cases.add(traffic(team[0], team[1], 240, secret(random)).build());
        }
        cases.add(traffic(2, 2, 8, secret(random)).noise(6).build());
        for (int round = 0; round < 5; round++) {
            cases.add(histories("three threads", new long[] {1, 2, 3}, new long[] {TAKE, TAKE, TAKE}, new long[] {
                                4, TAKE, 5, TAKE
                            })
                    .build());
        }
        return cases;
    }

    @Override
    public List<Case> explored() throws WireException {
        return List.of(
                histories("two items, two takers", new long[] {1, 2}, new long[] {TAKE}, new long[] {TAKE})
                        .build(),
                histories("one puts, one takes", new long[] {1, 2}, new long[] {TAKE, TAKE})
                        .build(),
                histories("two putters, one takes", new long[] {1}, new long[] {TAKE, TAKE}, new long[] {2})
                        .build());
    }

    private static Cases histories(String name, long[]... script) {
        return Cases.play(name, "Histories").input((Object) script);
    }

    private static Case waiter(String name, boolean putting) throws WireException {
        return Cases.play(name, "Waiter").input(putting).quiet("quiet").build();
    }

    private static Cases traffic(int producers, int consumers, int each, long secret) {
        return Cases.play(producers + " put and " + consumers + " take " + producers * each + " items", "Traffic")
                .input(producers, consumers, each, secret);
    }

    private static long secret(RandomGenerator random) {
        return random.nextLong() >>> 8;
    }
}
