import java.util.List;
import java.util.function.IntConsumer;

/** A race of several laps, in which nobody begins a lap before all have finished the one before. */
public interface Race {
    /**
     * Lets all runners run lap 1 at the same time, then all lap 2, and so on, and returns when all threads it has started have ended.
     *
     * @param runners at least one; their names differ
     * @param laps 0 or more
     * @param onLapDone called once for each lap, with its number, when all have finished it and nobody has begun the next
     * @return the runners' names in the order in which they finished the last lap; empty if there was none
     * @throws Exception what a runner's lap threw; then that lap is not done, and nobody begins another
     */
    List<String> run(List<Runner> runners, int laps, IntConsumer onLapDone) throws Exception;
}
