package forkyard.server.db;

import java.nio.file.Path;
import java.util.function.LongSupplier;

/**
 * The room left on the disk of the database. New work is refused while there is still enough for the results of what was
 * accepted, because a database that hits the end of its disk closes.
 */
public final class Storage {
    /** Files, events and results of a full queue are far below this. */
    private static final long RESERVE = 64L << 20;

    private final Path folder;
    private final LongSupplier usable;

    Storage(Path folder) {
        this(folder, () -> folder.toFile().getUsableSpace());
    }

    /** Tells the room left from what {@code usable} says in bytes. */
    public Storage(Path folder, LongSupplier usable) {
        this.folder = folder;
        this.usable = usable;
    }

    public boolean full() {
        return usable.getAsLong() < RESERVE;
    }

    /** For the operator: where there is too little room. */
    public Path folder() {
        return folder;
    }
}
