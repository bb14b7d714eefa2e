import java.util.List;
import java.util.function.Function;

/**
 * One task.
 *
 * @param deps the names of the nodes whose results it needs, no name twice
 * @param work makes the result, never null, from theirs, in the order of {@code deps}
 */
public record Node(List<String> deps, Function<List<Object>, Object> work) {}
