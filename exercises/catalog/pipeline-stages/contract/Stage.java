import java.util.function.UnaryOperator;

/**
 * A step that all items go through.
 *
 * @param work what is done to an item; at most {@code workers} threads are in it at once
 * @param workers how many threads do it, at least 1
 */
public record Stage<T>(String name, UnaryOperator<T> work, int workers) {}
