import forkyard.author.Cases;
import java.util.stream.IntStream;

/** What a case of the workshop asks for; what is not said is harmless. */
record Order(
        String name,
        int consumers,
        int capacity,
        int items,
        long secret,
        int broken,
        int[] spoiled,
        int[] gated,
        int quiet) {
    private static final int NONE = -1;

    static Order of(String name, int consumers, int capacity, int items, long secret) {
        return new Order(name, consumers, capacity, items, secret, NONE, new int[0], new int[0], NONE);
    }

    Order brokenAt(int item) {
        return new Order(name, consumers, capacity, items, secret, item, spoiled, gated, quiet);
    }

    Order spoiled(int... which) {
        return new Order(name, consumers, capacity, items, secret, broken, which, gated, quiet);
    }

    Order allSpoiled() {
        return spoiled(IntStream.range(0, items).toArray());
    }

    Order gated(int... which) {
        return new Order(name, consumers, capacity, items, secret, broken, spoiled, which, quiet);
    }

    Order quietBefore(int item) {
        return new Order(name, consumers, capacity, items, secret, broken, spoiled, gated, item);
    }

    Cases cases() {
        return Cases.play(name, "Workshop")
                .input(consumers, capacity, items, secret, broken, spoiled, gated, quiet);
    }
}
