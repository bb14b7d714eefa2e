package forkyard.wire;

import java.util.List;

/**
 * A store of entries that stays with the judge. Whoever asks for one waits, and gets it when its time has come: nothing of an entry
 * is in the container before.
 *
 * @param delayMillis how long it takes to say that there is nothing
 */
public record Source(
        @Max(Caps.NAME) String name,
        int delayMillis,
        @Max(Caps.ENTRIES) List<Entry> entries) {
    /**
     * One entry.
     *
     * @param delayMillis how long its answer takes
     * @param value {@link Values encoded}
     */
    public record Entry(
            @Max(Caps.NAME) String key,
            int delayMillis,
            @Max(Caps.EVENT) byte[] value) {}
}
