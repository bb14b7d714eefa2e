/**
 * Bodies that pull each other; each array has an element for each body. Masses and softenings stay as they are.
 *
 * @param x where the bodies are; so are {@code y} and {@code z}
 * @param vx how fast they move; so are {@code vy} and {@code vz}
 * @param m their masses
 * @param soft what softens their pull at close distance: the larger a body, the larger its softening; more than 0
 */
public record Bodies(
        double[] x, double[] y, double[] z, double[] vx, double[] vy, double[] vz, double[] m, double[] soft) {}
