import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

public final class Solution implements WorkerPool {
    @Override
    public <A, R> List<R> process(Iterator<A> items, Function<A, R> work, int consumers, int capacity) throws Exception {
        List<R> results = new ArrayList<>();
        // One thread does it all. Put the items into a queue instead, and let the consumers take them from there.
        while (items.hasNext()) {
            results.add(work.apply(items.next()));
        }
        return results;
    }
}
