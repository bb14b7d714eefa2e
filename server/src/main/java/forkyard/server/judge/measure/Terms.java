package forkyard.server.judge.measure;

import forkyard.exercise.Speed;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * On what terms an exercise is measured here.
 *
 * @param bound what speed comes from
 * @param size of a trial
 * @param parallelism cores of a ranked trial
 * @param required the least speedup that passes
 * @param balance the most that the busiest thread may use of the CPU, as a multiple of a fair share; empty if that is not judged
 * @param noiseFloor of this exercise on this machine, as {@link forkyard.server.judge.Speedup.Details} has it; null if not known
 * @param transport likewise, in seconds; null if not known
 * @param weighted whether sandboxes outweigh other programs
 * @param machine as {@link forkyard.server.judge.MachineClass} names it
 */
public record Terms(
        Speed.Bound bound,
        int size,
        int parallelism,
        double required,
        OptionalDouble balance,
        @Nullable Double noiseFloor,
        @Nullable Double transport,
        boolean weighted,
        String machine) {}
