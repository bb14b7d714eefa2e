package forkyard.litmus.test;

/** A flag that threads wait for by looking at it again and again. */
public interface Flag {
    /** Looks until it is raised. */
    void spin();

    void raise();
}
