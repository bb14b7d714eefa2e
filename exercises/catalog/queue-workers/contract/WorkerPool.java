import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/** Lets several threads work on items that come one after another. */
public interface WorkerPool {
    /**
     * Works on all items, and returns when all threads it has started have ended.
     *
     * @param items used by one thread at a time, and asked for the next one only while fewer than capacity + consumers + 1 items have
     *     been taken from it and are not yet done
     * @param work called once for each item, by as many threads at the same time as there are consumers, and never by more
     * @param consumers at least 1
     * @param capacity how many items may wait between producer and consumers, at least 1
     * @return the results in the order of the items
     * @throws Exception what {@code work} or {@code items} threw, if they did; then not all items need be worked on
     */
    <A, R> List<R> process(Iterator<A> items, Function<A, R> work, int consumers, int capacity) throws Exception;
}
