import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/** Wrong: one thread does it all. */
public final class Solution implements WorkerPool {
    @Override
    public <A, R> List<R> process(Iterator<A> items, Function<A, R> work, int consumers, int capacity) {
        List<R> results = new ArrayList<>();
        while (items.hasNext()) {
            results.add(work.apply(items.next()));
        }
        return results;
    }
}
