import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

public final class Solution implements Pipeline {
    /** One worker who carries each item through all stages before he fetches the next. */
    @Override
    public <T> List<T> run(Iterator<T> source, List<Stage<T>> stages, int queueCapacity) throws Exception {
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
