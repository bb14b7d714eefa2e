import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Hands the items through as they are: what it takes is the way in and out. */
public final class Empty implements Pipeline {
    @Override
    public <T> List<T> run(Iterator<T> source, List<Stage<T>> stages, int queueCapacity) {
        List<T> made = new ArrayList<>();
        source.forEachRemaining(made::add);
        return made;
    }
}
