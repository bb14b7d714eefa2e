import forkyard.author.Shapes;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import java.util.Arrays;
import java.util.List;

/** What producers put in and consumers took out: each item once; from a queue, those of one producer in their order. */
final class Items {
    private Items() {}

    static Finding check(List<?> inputs, Object returned) {
        boolean ordered = (Integer) inputs.get(0) == 1;
        int each = (Integer) inputs.get(3);
        int all = (Integer) inputs.get(1) * each;
        List<?> parts = Shapes.list(2, returned);
        long[][] taken = Shapes.as(long[][].class, parts.get(0));
        Shapes.length((Integer) inputs.get(2), taken.length);
        int[] times = new int[all];
        for (long[] mine : taken) {
            long[] last = new long[(Integer) inputs.get(1)];
            Arrays.fill(last, -1);
            for (long item : mine) {
                if (item < 0 || item >= all) {
                    return Finding.wrong("An item came out that nobody had put in.", new Detail("item", "" + item));
                }
                times[(int) item]++;
                int producer = (int) item / each;
                if (ordered && item < last[producer]) {
                    return Finding.wrong(
                            "Two items of one producer came out in the wrong order.",
                            new Detail("first", "" + last[producer]),
                            new Detail("then", "" + item));
                }
                last[producer] = item;
            }
        }
        for (long item : Shapes.as(long[].class, parts.get(1))) {
            return Finding.wrong(
                    "All had been put in, a consumer got nothing any more, and yet there was something.",
                    new Detail("item", "" + item));
        }
        for (int item = 0; item < all; item++) {
            if (times[item] != 1) {
                return Finding.wrong(
                        times[item] == 0 ? "An item got lost." : "An item came out more than once.",
                        new Detail("item", "" + item));
            }
        }
        return Finding.right();
    }
}
