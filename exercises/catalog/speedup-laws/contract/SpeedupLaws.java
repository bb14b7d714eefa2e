import java.util.OptionalInt;

/**
 * The laws of speedup. Times are in any unit, but finite and greater than 0; a serial fraction lies between 0 and 1, both
 * included; there is at least one processor. Anything else is an {@link IllegalArgumentException}.
 */
public interface SpeedupLaws {
    /** How many times faster the parallel program is: one processor takes {@code t1}, several take {@code tp}. */
    double speedup(double t1, double tp);

    /** The speedup per processor. */
    double efficiency(double t1, double tp, int p);

    /** The speedup that Amdahl's law predicts for a problem of fixed size. */
    double amdahl(double serial, int p);

    /** The scaled speedup that Gustafson's law predicts for a problem that grows with the machine. */
    double gustafson(double serial, int p);

    /** The serial fraction that a measured speedup on {@code p} processors shows; {@code p} is at least 2. */
    double karpFlatt(double speedup, int p);

    /** The fewest processors with which Amdahl's law reaches the target; empty if no {@code int} number of them does. */
    OptionalInt processorsFor(double serial, double targetSpeedup);
}
