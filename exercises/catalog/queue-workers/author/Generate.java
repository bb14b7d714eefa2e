import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Some items, many consumers, little room; then pauses, and what goes wrong. */
public final class Generate implements Generator {
    @Override
    public List<Case> samples() throws WireException {
        return List.of(
                Order.of("one consumer", 1, 4, 5, 10).cases().sample().build(),
                together("three consumers at the same time", 3, 2, 30, 100).sample().build(),
                Order.of("no items", 3, 1, 0, 1).cases().sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        List<Case> cases = new ArrayList<>();
        cases.add(together("one consumer is slow", 1, 3, 20, secret(random)).build());
        cases.add(together("all consumers are slow", random.nextInt(4, 9), random.nextInt(1, 4), 60, secret(random)).build());
        cases.add(Order.of("the first item takes long", 2, 2, 6, secret(random)).gated(0).cases()
                .probeHoldingLast("work", 1)
                .build());
        cases.add(Order.of("fewer items than consumers", 5, 1, 2, secret(random)).cases().build());
        cases.add(Order.of("consumers wait", 3, 2, 9, secret(random)).quietBefore(4).cases().quiet("quiet").build());
        cases.add(Order.of("the producer waits", 1, 1, 6, secret(random)).gated(0).cases().quiet("work").build());
        cases.add(Order.of("the first of many goes wrong", 1, 1, 20, secret(random)).spoiled(0).cases().build());
        cases.add(Order.of("one goes wrong", 3, 2, 20, secret(random)).spoiled(random.nextInt(20)).cases().build());
        cases.add(Order.of("the last goes wrong", 2, 2, 8, secret(random)).spoiled(7).cases().build());
        cases.add(Order.of("all go wrong", 3, 1, 20, secret(random)).allSpoiled().cases().build());
        cases.add(Order.of("the source breaks", 3, 2, 12, secret(random)).brokenAt(random.nextInt(12)).cases().build());
        for (int consumers : new int[] {1, 2, 3, 8}) {
            cases.add(Order.of(consumers + " consumers", consumers, random.nextInt(1, 5), 150, secret(random)).cases().build());
        }
        cases.add(Order.of("three consumers, delayed", 3, 1, 6, secret(random)).cases().noise(4).build());
        return cases;
    }

    @Override
    public List<Case> explored() throws WireException {
        return List.of(
                Order.of("one item for two consumers", 2, 1, 1, 0).cases().build(),
                Order.of("two items for two consumers", 2, 1, 2, 0).cases().build(),
                Order.of("the first of three goes wrong", 1, 1, 3, 0).spoiled(0).cases().build(),
                Order.of("two of three go wrong", 2, 1, 3, 0).spoiled(0, 1).cases().build());
    }

    /** So many come to the gate as there are consumers; the last is held there until nothing more can happen. */
    private static Cases together(String name, int consumers, int capacity, int items, long secret) {
        return Order.of(name, consumers, capacity, items, secret)
                .gated(IntStream.range(0, consumers).toArray())
                .cases()
                .probeHoldingLast("work", consumers);
    }

    private static long secret(RandomGenerator random) {
        return random.nextLong(1L << 40);
    }
}
