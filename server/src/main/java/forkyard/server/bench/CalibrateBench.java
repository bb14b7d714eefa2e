package forkyard.server.bench;

import forkyard.exercise.Exercise;
import forkyard.server.judge.Gauge;
import forkyard.server.judge.measure.Calibration;
import java.util.List;
import java.util.Locale;

/** Finds the size of each scored exercise for this machine, and keeps it. */
public final class CalibrateBench {
    private CalibrateBench() {}

    /**
     * Calibrates these exercises, but for those whose speed is not scored or that ask for more cores.
     *
     * @return whether each spends little enough on the way of input and answer
     */
    public static boolean run(Bench bench, List<Exercise> exercises) throws InterruptedException {
        boolean all = true;
        for (Exercise exercise : exercises) {
            if (bench.gauge().canMeasure(exercise)) {
                all &= calibrated(bench, exercise);
            }
        }
        return all;
    }

    private static boolean calibrated(Bench bench, Exercise exercise) throws InterruptedException {
        bench.print(exercise.slug() + " ...");
        Calibration found = bench.gauge().calibrate(exercise);
        Double transport = found.transport();
        double share = transport == null
                ? 0
                : transport * exercise.speed().orElseThrow().expected() / found.baseline();
        boolean small = share <= Gauge.MOST_TRANSPORT;
        bench.print(String.format(
                Locale.ROOT,
                "%s: size %d, baseline %.2f s, noise floor %.1f %%, %s: %s",
                exercise.slug(),
                found.size(),
                found.baseline(),
                100 * found.noiseFloor(),
                transport == null ? "input and answer are read and written by the programs themselves" : way(share),
                small ? "kept" : "TOO MUCH"));
        return small;
    }

    private static String way(double share) {
        return String.format(
                Locale.ROOT,
                "input and answer %.1f %% of a good submission's time, at most %.0f %% allowed",
                100 * share,
                100 * Gauge.MOST_TRANSPORT);
    }
}
