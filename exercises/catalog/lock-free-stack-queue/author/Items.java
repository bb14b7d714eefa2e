import forkyard.author.Deliveries;
import forkyard.author.Shapes;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import java.util.List;

/** What producers put in and consumers took out: each item once; from a queue, those of one producer in their order. */
final class Items {
    private Items() {}

    static Finding check(List<?> inputs, Object returned) {
        boolean ordered = (Integer) inputs.get(0) == 1;
        Deliveries items = new Deliveries((Integer) inputs.get(1), (Integer) inputs.get(3), 0);
        List<?> parts = Shapes.list(2, returned);
        long[][] taken = Shapes.as(long[][].class, parts.get(0));
        Shapes.length((Integer) inputs.get(2), taken.length);
        for (long item : Shapes.as(long[].class, parts.get(1))) {
            return Finding.wrong(
                    "All had been put in, a consumer got nothing any more, and yet there was something.",
                    new Detail("item", "" + item));
        }
        return ordered ? items.check(taken) : items.checkUnordered(taken);
    }
}
