package forkyard.kit;

import org.jspecify.annotations.Nullable;

/**
 * Entries outside the container. The judge answers each request after the time that the case asks for, so that nothing inside can
 * know an entry earlier, and it keeps the only record of who asked for what.
 */
public final class Source {
    private final Wall wall;
    private final String name;

    Source(Wall wall, String name) {
        this.wall = wall;
        this.name = name;
    }

    /**
     * Waits for the entry of this key; null if there is none.
     *
     * @throws IllegalArgumentException if it is of another type
     */
    public <T> @Nullable T get(String key, Class<T> type) throws InterruptedException {
        Object entry = wall.ask(name, key);
        if (entry != null && !type.isInstance(entry)) {
            throw new IllegalArgumentException("source " + name + ": the entry of " + key + " is a "
                    + entry.getClass().getSimpleName() + ", not a " + type.getSimpleName());
        }
        return type.cast(entry);
    }
}
