import forkyard.author.Deliveries;
import forkyard.author.Shapes;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import java.util.List;

/** Producers and consumers: each item once, each producer's in order, never more inside than there is room. */
final class Traffics {
    private Traffics() {}

    static Finding check(List<?> inputs, List<?> parts) {
        int capacity = (Integer) inputs.get(0);
        int producers = (Integer) inputs.get(1);
        int consumers = (Integer) inputs.get(2);
        int each = (Integer) inputs.get(3);
        long[][] taken = Shapes.longs(consumers, producers * each / consumers, parts.get(1));
        Finding delivered = new Deliveries(producers, each, (Long) inputs.get(4)).check(taken);
        if (delivered.kind() != Finding.Kind.RIGHT) {
            return delivered;
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
