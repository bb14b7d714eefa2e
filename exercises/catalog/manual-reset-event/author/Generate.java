import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** One thread, then some that wait, then all at once. */
public final class Generate implements Generator {
    /** Long enough for whoever sets the flag, in any case. */
    private static final int LONG = 8_000;

    private static final int[] NOTHING = {};
    private static final int[] PULSE = {Calling.SET, Calling.CLEAR};

    @Override
    public List<Case> samples() throws WireException {
        int[][] calls = {
            {Calling.LOOK, 0},
            {Calling.SET, 0},
            {Calling.LOOK, 0},
            {Calling.AWAIT, 0},
            {Calling.AWAIT_MILLIS, 5},
            {Calling.CLEAR, 0},
            {Calling.LOOK, 0},
            {Calling.AWAIT_MILLIS, 5}
        };
        return List.of(
                Cases.play("one thread", "Alone")
                        .input(calls, new boolean[calls.length])
                        .sample()
                        .build(),
                waiters("one waits, then the flag is set", NOTHING, 1, await(), Calling.SET)
                        .sample()
                        .build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        List<Case> cases = new ArrayList<>();
        cases.add(alone("one thread, interrupted now and then", random, 60));
        cases.add(waiters("set and cleared, then four wait", PULSE, 4, await(), Calling.SET).build());
        cases.add(waiters("four wait, set and cleared", NOTHING, 4, await(), PULSE).build());
        cases.add(waiters("four wait with a limit, set and cleared", NOTHING, 4, await(LONG), PULSE)
                .build());
        for (int round = 0; round < 10; round++) {
            cases.add(histories("three threads", calls(random, 6), calls(random, 6), calls(random, 6)));
        }
        return cases;
    }

    @Override
    public List<Case> explored() throws WireException {
        int[][] waits = {await()};
        int[][] sets = {{Calling.SET, 0}, {Calling.LOOK, 0}};
        int[][] pulse = {{Calling.SET, 0}, {Calling.CLEAR, 0}};
        int[][] looks = {{Calling.LOOK, 0}, {Calling.AWAIT_MILLIS, 0}};
        return List.of(
                histories("one waits, one sets", waits, sets),
                waiters("two wait, then the flag is set", NOTHING, 2, await(), Calling.SET)
                        .build(),
                waiters("two wait, set and cleared", NOTHING, 2, await(), PULSE).build(),
                waiters("one waits, cleared, then set", NOTHING, 1, await(), Calling.CLEAR, Calling.SET)
                        .build(),
                histories("one sets and clears, one looks", pulse, looks));
    }

    private static int[] await() {
        return new int[] {Calling.AWAIT, 0};
    }

    private static int[] await(int millis) {
        return new int[] {Calling.AWAIT_MILLIS, millis};
    }

    private static Cases waiters(String name, int[] before, int waiters, int[] wait, int... then) {
        return Cases.play(name, "Waiters").input(before, waiters, wait, then).quiet("quiet");
    }

    private static Case histories(String name, int[][]... script) throws WireException {
        return Cases.play(name, "Histories").input((Object) script).build();
    }

    /**
     * Calls of one thread. Where it would wait without a limit, it is interrupted before; elsewhere sometimes, if it would
     * wait.
     */
    private static Case alone(String name, RandomGenerator random, int length) throws WireException {
        int[][] calls = new int[length][];
        boolean[] interrupts = new boolean[length];
        boolean set = false;
        for (int i = 0; i < length; i++) {
            int operation = random.nextInt(5);
            calls[i] = new int[] {operation, random.nextInt(3)};
            boolean mayWait = operation == Calling.AWAIT_MILLIS && calls[i][1] > 0 && random.nextBoolean();
            interrupts[i] = !set && (operation == Calling.AWAIT || mayWait);
            set = operation == Calling.SET || set && operation != Calling.CLEAR;
        }
        return Cases.play(name, "Alone").input(calls, interrupts).build();
    }

    /** Calls that do not wait. */
    private static int[][] calls(RandomGenerator random, int length) {
        int[][] calls = new int[length][];
        for (int i = 0; i < length; i++) {
            int operation = random.nextInt(4);
            calls[i] = new int[] {operation == Calling.AWAIT ? Calling.AWAIT_MILLIS : operation, 0};
        }
        return calls;
    }
}
