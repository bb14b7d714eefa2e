import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** One clerk first; then more and more of them. */
public final class Generate implements Generator {
    @Override
    public List<Case> samples() throws WireException {
        int[][] calls = {
            {Seating.FREE, 0},
            {Seating.RESERVE, 1},
            {Seating.RESERVE, 1},
            {Seating.FREE, 0},
            {Seating.CANCEL, 1},
            {Seating.FREE, 0},
            {Seating.RESERVE_ANY, 0},
            {Seating.RESERVE, 2},
            {Seating.FREE, 0}
        };
        return List.of(
                Cases.play("one clerk", "Clerk").input(3, calls).sample().build(),
                Cases.play("two clerks sell out", "SellOut").input(2, 100, 5).sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        List<Case> cases = new ArrayList<>();
        cases.add(Cases.play("a show without seats", "Clerk").input(0, script(random, 0, 20)).build());
        for (int size : new int[] {1, 2, 10, 100}) {
            cases.add(Cases.play("one clerk, " + size + " seats", "Clerk")
                    .input(size, script(random, size, 40 + 5 * size))
                    .build());
        }
        cases.add(Cases.play("one clerk sells out", "SellOut").input(1, 50, 3).build());
        cases.add(Cases.play("one clerk reserves and cancels", "ComeAndGo").input(1, 50, 20, 60).build());
        for (int threads : new int[] {2, 3, 4, 7, 8}) {
            cases.add(Cases.play(threads + " clerks sell out", "SellOut")
                    .input(threads, random.nextInt(200, 500), 10)
                    .build());
        }
        for (int threads : new int[] {2, 4, 8}) {
            cases.add(Cases.play(threads + " clerks want the same seats", "SameSeats")
                    .input(threads, 400, 5)
                    .build());
        }
        cases.add(Cases.play("2 clerks reserve and cancel", "ComeAndGo").input(2, 500, 100, 60).build());
        cases.add(Cases.play("3 clerks reserve and cancel", "ComeAndGo").input(3, 500, 100, 60).build());
        cases.add(Cases.play("2 clerks sell out, delayed", "SellOut").input(2, 6, 5).noise(8).build());
        cases.add(Cases.play("3 clerks want the same seats, delayed", "SameSeats").input(3, 10, 3).noise(8).build());
        cases.add(Cases.play("2 clerks reserve and cancel, delayed", "ComeAndGo").input(2, 10, 10, 60).noise(8).build());
        cases.add(histories("recorded calls of three clerks", random, 200, 0));
        cases.add(histories("recorded calls of three clerks, delayed", random, 20, 8));
        return cases;
    }

    @Override
    public List<Case> explored() throws WireException {
        int[][][][] calls = {{{{0, 0}, {2, 0}}, {{0, 0}, {3, 0}}}};
        return List.of(
                Cases.play("2 clerks, 1 seat", "SellOut").input(2, 1, 1).build(),
                Cases.play("2 clerks want the same seat", "SameSeats").input(2, 1, 1).build(),
                Cases.play("2 clerks reserve and cancel", "ComeAndGo").input(2, 4, 1, 1).build(),
                Cases.play("recorded calls of 2 clerks", "Histories").input(1, calls).build());
    }

    /** Calls of one clerk, seat numbers that do not exist among them. */
    private static int[][] script(RandomGenerator random, int seats, int length) {
        int[][] calls = new int[length][];
        for (int i = 0; i < length; i++) {
            int seat =
                    switch (random.nextInt(12)) {
                        case 0 -> random.nextBoolean() ? seats : Integer.MAX_VALUE;
                        case 1 -> random.nextBoolean() ? -1 : Integer.MIN_VALUE;
                        default -> random.nextInt(seats + 1);
                    };
            calls[i] = new int[] {random.nextInt(4), seat};
        }
        return calls;
    }

    private static Case histories(String name, RandomGenerator random, int rounds, int noise) throws WireException {
        int seats = 3;
        int[][][][] script = new int[rounds][3][5][];
        for (int[][][] round : script) {
            for (int[][] thread : round) {
                for (int i = 0; i < thread.length; i++) {
                    thread[i] = new int[] {random.nextInt(4), random.nextInt(seats)};
                }
            }
        }
        return Cases.play(name, "Histories").input(seats, script).noise(noise).build();
    }
}
