import java.io.IOException;

/** Starts workers. */
public interface Launcher {
    /**
     * Starts a worker in a process of its own, and returns without waiting for it to do anything.
     *
     * @param type its class
     * @param nameOrNull what it is called; null for a name that no other worker has had
     */
    Handle start(Class<? extends Worker> type, String nameOrNull) throws IOException;
}
