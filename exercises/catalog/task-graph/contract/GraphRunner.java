import java.util.Map;
import java.util.concurrent.Executor;

/** Runs tasks that need each other's results. */
public interface GraphRunner {
    /**
     * Does the work of each node once, in the executor, as soon as the results that it needs are there. If a node fails, those that
     * need its result, directly or not, are left out, and all others are done.
     *
     * @return the result of each node, by its name, when all is done
     * @throws IllegalArgumentException if a node needs one that does not exist, or itself, directly or not; then nothing has begun
     * @throws Exception what the first node that failed threw, as it is, when all that can be done is done
     */
    Map<String, Object> run(Map<String, Node> graph, Executor executor) throws Exception;
}
