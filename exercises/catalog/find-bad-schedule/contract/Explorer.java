import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Looks for schedules of small programs. A program is a list of threads, a thread a list of steps. A schedule names, for each step
 * that is taken, the thread that takes it, counted from 0.
 */
public interface Explorer {
    /**
     * A schedule after which all threads have taken all their steps, and the shared variables are bad; empty if there is none.
     *
     * @param bad is asked about the values in the end, of each variable that the program names
     */
    Optional<int[]> badSchedule(List<List<Op>> threads, Predicate<Map<String, Integer>> bad);

    /** A schedule after which some thread has steps left and no thread can take one; empty if there is none. */
    Optional<int[]> deadlock(List<List<Op>> threads);
}
