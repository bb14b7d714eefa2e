import java.util.Iterator;
import java.util.List;

/** Sends items through stages that are all at work at the same time. */
public interface Pipeline {
    /**
     * Sends each item of the source through all stages, in their order. Each stage has as many workers as it says, and waiting in front of
     * it are at most {@code queueCapacity} items.
     *
     * @param source used by one thread only
     * @return what the last stage made of the items, in the order of the source
     * @throws Exception what a stage threw, as it is; then nothing more is done
     */
    <T> List<T> run(Iterator<T> source, List<Stage<T>> stages, int queueCapacity) throws Exception;
}
