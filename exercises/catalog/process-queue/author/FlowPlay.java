import forkyard.author.program.Decided;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import java.util.List;

/** Nobody is held up. Input: also the number of items. Between one producer and one consumer their order stays. */
public final class FlowPlay extends QueuePlay {
    @Override
    void play(List<Object> inputs) throws Exception {
        int items = (Integer) inputs.get(4);
        warehouse.supply(items);
        warehouse.takeAll();
        warehouse.await(() -> warehouse.done().size() == items);
        boolean alone = warehouse.crew().producers() == 1 && warehouse.crew().consumers() == 1;
        if (alone && !warehouse.done().equals(warehouse.issued())) {
            throw new Decided(Finding.wrong(
                    "With one producer and one consumer the items come out in the order in which they went in.",
                    new Detail("expected", String.join(" ", warehouse.issued())),
                    new Detail("actual", String.join(" ", warehouse.done()))));
        }
    }
}
