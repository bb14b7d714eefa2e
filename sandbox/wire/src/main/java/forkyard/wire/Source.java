package forkyard.wire;

import java.util.List;

/**
 * A store of entries that stays with the judge. Whoever asks for one waits, and gets it when its time has come: nothing of an entry
 * is in the container before. A source of the name {@link #SITE} is a web site for the programs: its keys are paths, its values {@link WebPage}s.
 *
 * @param delayMillis how long it takes to say that there is nothing
 */
public record Source(
        @Max(Caps.NAME) String name,
        int delayMillis,
        @Max(Caps.ENTRIES) List<Entry> entries) {
    public static final String SITE = "site";

    /** Where that site is, for a program beside it. */
    public static final int SITE_PORT = 8_000;

    /**
     * One entry.
     *
     * @param gate whoever asks for it waits there first; empty for nowhere
     * @param delayMillis how long its answer takes
     * @param value {@link Values encoded}
     */
    public record Entry(
            @Max(Caps.NAME) String key,
            int delayMillis,
            @Max(Caps.NAME) String gate,
            @Max(Caps.EVENT) byte[] value) {}
}
