package forkyard.wire;

import java.util.List;

/**
 * One thread at one moment.
 *
 * @param state a {@link Thread.State}'s name
 * @param waitsFor what it waits for, in words, with the holder's name where there is one; may be empty
 * @param idle a pool's own thread that only waits for work
 */
public record ThreadSnapshot(
        long id,
        @Max(Caps.NAME) String name,
        @Max(Caps.NAME) String state,
        boolean daemon,
        boolean idle,
        @Max(Caps.TEXT) String waitsFor,
        @Max(Caps.FRAMES) List<CodePlace> places) {}
