import forkyard.author.Shapes;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import java.util.Arrays;
import java.util.List;

/** Producers and consumers: each item once, and each producer's in order. */
final class Traffics {
    private Traffics() {}

    static Finding check(List<?> inputs, List<?> parts) {
        int producers = (Integer) inputs.get(0);
        int consumers = (Integer) inputs.get(1);
        int each = (Integer) inputs.get(2);
        long secret = (Long) inputs.get(3);
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
                        times[i] == 0 ? "An item got lost." : "An item came out more than once.",
                        new Detail("item", (i % each + 1) + " of producer " + (i / each + 1)),
                        new Detail("expected", "taken once"),
                        new Detail("actual", "taken " + times[i] + " times"));
            }
        }
        return Finding.right();
    }
}
