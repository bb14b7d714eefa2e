import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** One thread, then one after another, then several at once. */
public final class Generate implements Generator {
    private static final int A = 0;
    private static final int B = 1;

    @Override
    public List<Case> samples() throws WireException {
        int[][] calls = {
            {Calling.ADD, A, 5},
            {Calling.REMOVE, A, 2},
            {Calling.MOVE, A, 2},
            {Calling.SIZE, A, 0},
            {Calling.SIZE, B, 0},
            {Calling.MOVE, B, 3},
            {Calling.SIZE, B, 0},
            {Calling.REMOVE, B, 3},
            {Calling.BATCH, A, 2}
        };
        return List.of(
                play("one thread", true, calls).sample().build(),
                Cases.play("two threads move to and fro", "Traffic")
                        .input(2, 20)
                        .sample()
                        .build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        List<Case> cases = new ArrayList<>();
        for (int length : new int[] {5, 20, 50}) {
            cases.add(play("one thread, " + length + " calls", true, script(random, length)).build());
        }
        int[][] throwing = {{Calling.THROW, A, 1}, {Calling.SIZE, A, 0}};
        cases.add(play("a batch throws, then another thread comes", true, throwing, throwing)
                .build());
        cases.add(play(
                        "three threads, one after another",
                        true,
                        script(random, 10),
                        script(random, 10),
                        script(random, 10))
                .build());
        for (int round = 0; round < 10; round++) {
            cases.add(play("three threads at once", false, script(random, 8), script(random, 8), script(random, 8))
                    .build());
        }
        for (int threads : new int[] {1, 2, 4, 7}) {
            cases.add(Cases.play(threads + " threads move to and fro", "Traffic")
                    .input(threads, random.nextInt(400, 600))
                    .build());
        }
        return cases;
    }

    @Override
    public List<Case> explored() throws WireException {
        int[][] filled = {{Calling.ADD, A, 1}, {Calling.MOVE, A, 1}};
        int[][] both = {{Calling.SIZE, A, 0}, {Calling.SIZE, B, 0}};
        return List.of(
                pair("two moves in opposite directions", one(Calling.MOVE, A, 1), one(Calling.MOVE, B, 1)),
                pair("a batch and a look", one(Calling.BATCH, A, 2), one(Calling.SIZE, A, 0)),
                pair("a batch that throws, and an addition", one(Calling.THROW, A, 1), one(Calling.ADD, A, 1)),
                pair("a move and looks at both boxes", filled, both),
                pair("a move and a removal", filled, one(Calling.REMOVE, A, 1)),
                Cases.play("two threads move to and fro", "Traffic").input(2, 1).build());
    }

    private static Case pair(String name, int[][] first, int[][] second) throws WireException {
        return play(name, false, first, second).build();
    }

    private static int[][] one(int operation, int box, int k) {
        return new int[][] {{operation, box, k}};
    }

    private static Cases play(String name, boolean inTurn, int[][]... script) {
        return Cases.play(name, "Histories").input(inTurn, script);
    }

    private static int[][] script(RandomGenerator random, int length) {
        int[][] calls = new int[length][];
        for (int i = 0; i < length; i++) {
            calls[i] = new int[] {random.nextInt(Calling.SELF + 1), random.nextInt(2), random.nextInt(4)};
        }
        return calls;
    }
}
