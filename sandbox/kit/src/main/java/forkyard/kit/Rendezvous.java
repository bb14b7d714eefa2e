package forkyard.kit;

/** A gate outside the container where n threads meet, again and again. Those who meet get the same secret. */
public final class Rendezvous {
    private final Wall wall;
    private final String gate;

    Rendezvous(Wall wall, String gate) {
        this.wall = wall;
        this.gate = gate;
    }

    /** Waits for the others; returns the secret of this meeting. */
    public long meet() throws InterruptedException {
        return wall.arrive(gate);
    }
}
