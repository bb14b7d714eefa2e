package forkyard.kit;

/**
 * A gate outside the container where n callers must be present at once. The secret that comes back is chosen by the judge for
 * this arrival; a log that carries it cannot be invented without having been there.
 */
public final class Probe {
    private final Wall wall;
    private final String gate;

    Probe(Wall wall, String gate) {
        this.wall = wall;
        this.gate = gate;
    }

    /** Waits until enough callers are here; returns this arrival's secret. */
    public long arrive() throws InterruptedException {
        return wall.arrive(gate);
    }
}
