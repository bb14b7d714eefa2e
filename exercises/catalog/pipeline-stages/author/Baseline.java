import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Each item through all stages before the next is pulled, as speed is measured against. */
public final class Baseline implements Pipeline {
    @Override
    public <T> List<T> run(Iterator<T> source, List<Stage<T>> stages, int queueCapacity) {
        List<T> made = new ArrayList<>();
        while (source.hasNext()) {
            T item = source.next();
            for (Stage<T> stage : stages) {
                item = stage.work().apply(item);
            }
            made.add(item);
        }
        return made;
    }
}
