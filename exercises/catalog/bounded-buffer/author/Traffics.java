import forkyard.author.Shapes;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import java.util.Arrays;
import java.util.List;

/** Producers and consumers: each item once, each producer's in order, never more inside than there is room. */
final class Traffics {
    private Traffics() {}

    static Finding check(List<?> inputs, List<?> parts) {
        int capacity = (Integer) inputs.get(0);
        int producers = (Integer) inputs.get(1);
        int consumers = (Integer) inputs.get(2);
        int each = (Integer) inputs.get(3);
        long secret = (Long) inputs.get(4);
        long[][] taken = Shapes.as(long[][].class, parts.get(1));
        Shapes.length(consumers, taken.length);
        int[] times = new int[producers * each];
        for (long[] mine : taken) {
            Shapes.length(producers * each / consumers, mine.length);
            long[] latest = new long[producers];
            Arrays.fill(latest, -1);
            for (long item : mine) {
                long number = item - secret;
                if (number < 0 || number >= times.length) {
                    return Finding.wrong("take() gave an item that nobody had put.", new Detail("actual", "" + item));
                }
                times[(int) number]++;
                int producer = (int) (number / each);
                if (number < latest[producer]) {
                    return Finding.wrong(
                            "Items of one producer came out in another order than they went in.",
                            new Detail("producer", "" + (producer + 1)),
                            new Detail("came first", "its item " + (latest[producer] % each + 1)),
                            new Detail("came later", "its item " + (number % each + 1)));
                }
                latest[producer] = number;
            }
        }
        for (int i = 0; i < times.length; i++) {
            if (times[i] != 1) {
                return Finding.wrong(
                        times[i] == 0 ? "An item got lost." : "An item came out twice.",
                        new Detail("item", (i % each + 1) + " of producer " + (i / each + 1)),
                        new Detail("expected", "taken once"),
                        new Detail("actual", "taken " + times[i] + " times"));
            }
        }
        return sizes(capacity, (int) Shapes.as(Integer.class, parts.get(2)), Shapes.as(Integer.class, parts.get(3)),
                Shapes.as(Integer.class, parts.get(4)));
    }

    private static Finding sizes(int capacity, int least, int most, int last) {
        if (least < 0 || most > capacity) {
            return Finding.wrong(
                    "size() gave what the buffer cannot hold.",
                    new Detail("expected", "from 0 to " + capacity),
                    new Detail("actual", "" + (least < 0 ? least : most)));
        }
        return last == 0
                ? Finding.right()
                : Finding.wrong("size() is not 0 after all items were taken.", new Detail("actual", "" + last));
    }
}
