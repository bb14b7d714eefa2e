package forkyard.server.db;

/** Another server has the data folder; the message says which one and what to do. */
public final class DatabaseLocked extends Exception {
    private static final long serialVersionUID = 1;

    DatabaseLocked(String message) {
        super(message);
    }
}
