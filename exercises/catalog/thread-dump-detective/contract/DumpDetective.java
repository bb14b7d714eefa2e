import java.util.List;
import java.util.Map;

/** Reads thread dumps as {@code jcmd PID Thread.print -l} prints them. */
public interface DumpDetective {
    /**
     * All deadlocks, each once. Each is the names of its threads: the smallest by {@link String#compareTo} first, and behind each
     * thread the one that it waits for; the last waits for the first. The deadlocks are in any order.
     */
    List<List<String>> deadlocks(String dump);

    /**
     * For each thread that waits for a monitor or a lock which a thread owns, the name of that thread, by the name of the one that waits.
     */
    Map<String, String> waitsFor(String dump);
}
