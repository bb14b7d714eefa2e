/** Moves bodies that pull each other, with several threads. */
public interface NBody {
    /**
     * Goes {@code steps} steps of length {@code dt}. In each, every body is first pulled by all bodies where they are
     * now; then all bodies move. The pulls on a body are summed from 0.0 on, in the order of the bodies that pull.
     *
     * @param b positions and velocities are changed in place; there may be no bodies
     * @param steps 0 or more
     * @param p how many threads may work at once, at least 1; may be more than there are bodies
     */
    void simulate(Bodies b, int steps, double dt, int p) throws Exception;
}
