import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** One thread and few pixels first; then more threads than pixels, images of one colour, and large ones. */
public final class Generate implements Generator {
    /** As many pixels as travel fast; what makes a trial long is rounds. */
    private static final int IMAGE = 250_000;

    @Override
    public List<Case> samples() throws WireException {
        return List.of(
                Cases.call("one pixel, one round").ask("rgba", new int[] {1}, 1, 1).sample().build(),
                Cases.call("three pixels, two rounds, one thread")
                        .ask("rgba", new int[] {0, -1, 0x01020304}, 2, 1)
                        .sample()
                        .build(),
                Cases.call("five pixels, three rounds, two threads")
                        .ask("rgba", new int[] {10, 20, 20, 30, -40}, 3, 2)
                        .sample()
                        .build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        List<Case> cases = new ArrayList<>();
        for (int p : new int[] {1, 2, 3, 4, 7, 8}) {
            cases.add(small(random, p));
            cases.add(skewed(random, p));
        }
        for (int p : new int[] {1, 2, 3, 4}) {
            cases.add(large(random, p));
            cases.add(Cases.call("30,000 pixels, " + threads(p))
                    .ask("rgba", random.ints(30_000).toArray(), 2 + random.nextInt(2), p)
                    .noise(p == 1 ? 0 : 2)
                    .build());
        }
        for (int p : new int[] {1, 2, 4}) {
            cases.add(Cases.play("threads at work, " + threads(p), "AtWork")
                    .input(random.ints(IMAGE).toArray(), 60 + random.nextInt(5), p)
                    .build());
        }
        return cases;
    }

    @Override
    public Case trial(RandomGenerator random, int size, int parallelism) throws WireException {
        return Cases.call(IMAGE + " pixels, " + size + " rounds, " + threads(parallelism))
                .ask("rgba", random.ints(IMAGE).toArray(), size, parallelism)
                .build();
    }

    private static Case small(RandomGenerator random, int p) throws WireException {
        Cases cases = Cases.call("few pixels, " + threads(p));
        for (int pixels : new int[] {0, 1, 2, p - 1, p, p + 1, 2 * p + 1, 100 + random.nextInt(100)}) {
            for (int rounds : new int[] {1, 0, 2, p + 1}) {
                cases.ask("rgba", random.ints(pixels).toArray(), rounds, p);
            }
        }
        return cases.build();
    }

    private static Case skewed(RandomGenerator random, int p) throws WireException {
        int pixels = 20_000 + random.nextInt(100);
        int[] one = new int[pixels];
        Arrays.fill(one, random.nextInt());
        return Cases.call("images of one colour or two, " + threads(p))
                .ask("rgba", one, 1, p)
                .ask("rgba", new int[pixels], 3, p)
                .ask("rgba", random.ints(pixels, 0, 2).map(bit -> bit == 0 ? Integer.MIN_VALUE : -1).toArray(), 2, p)
                .build();
    }

    /**
     * Several in a row, each long enough for threads to meet and short enough to be played again with threads that take
     * turns.
     */
    private static Case large(RandomGenerator random, int p) throws WireException {
        Cases cases = Cases.call("100,000 pixels again and again, " + threads(p));
        for (int times = 0; times < 4; times++) {
            cases.ask("rgba", random.ints(100_000).toArray(), 8 + random.nextInt(3), p);
        }
        return cases.build();
    }

    private static String threads(int p) {
        return p == 1 ? "one thread" : p + " threads";
    }
}
