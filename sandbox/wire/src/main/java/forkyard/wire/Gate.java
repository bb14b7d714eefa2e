package forkyard.wire;

/**
 * A place where threads wait until the judge lets them go on. It stands outside the container.
 *
 * @param parties how many must wait at once before any is released, at least 1
 * @param hold whether the last of them is held back until nothing else can happen or the call has returned
 */
public record Gate(@Max(Caps.NAME) String name, Kind kind, int parties, boolean hold) {
    /** What becomes of those who come after the first {@code parties}. */
    public enum Kind {
        /** Open for ever once it has filled; each arrival gets a secret of its own. */
        PROBE,
        /** Closes again; the {@code parties} that meet get one secret in common. */
        RENDEZVOUS,
        /**
         * Each arrival is held until nothing else can happen, though everything else should be at rest already: a solution
         * that still uses the CPU, or keeps waking up, waits by polling.
         */
        QUIET
    }

    public Gate {
        if (parties < 1) {
            throw new IllegalArgumentException("gate " + name + ": parties must be at least 1, not " + parties);
        }
    }
}
