package forkyard.server.judge.measure;

import forkyard.server.judge.Evidence.ForkTimes;
import forkyard.server.judge.Evidence.Pair;
import forkyard.server.judge.Speedup;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the forks so far come to. */
final class Tally {
    private final Terms terms;
    private final List<ForkTimes> forks = new ArrayList<>();
    private int discarded;

    Tally(Terms terms) {
        this.terms = terms;
    }

    /** A fork; its discarded ranked pairs are told to {@link #discard}. */
    void add(ForkTimes fork) {
        forks.add(fork);
    }

    void discard(int pairs) {
        discarded += pairs;
    }

    /** How many forks have ranked pairs. */
    int ranked() {
        return logRatios().size();
    }

    int discarded() {
        return discarded;
    }

    List<ForkTimes> forks() {
        return List.copyOf(forks);
    }

    /** Each fork's mean log ratio on all cores. */
    List<Double> logRatios() {
        return logRatios(terms.parallelism());
    }

    private List<Double> logRatios(int p) {
        return forks.stream()
                .map(fork -> fork.pairs().stream()
                        .filter(pair -> pair.p() == p)
                        .mapToDouble(pair -> Math.log(ratio(pair.baseline(), pair.submission())))
                        .average())
                .flatMap(mean -> mean.stream().boxed())
                .toList();
    }

    /** No figure. */
    Speedup nothing(boolean isFinal) {
        return new Speedup(terms.parallelism(), 0, 0, 0, terms.required(), isFinal, 0, discarded, List.of(), null);
    }

    /** The figure so far, after one fork or more. */
    Speedup speedup(boolean isFinal) {
        List<Speedup.Point> curve = curve();
        Speedup.Point ranked = curve.getLast();
        return new Speedup(
                ranked.p(),
                ranked.value(),
                ranked.low(),
                ranked.high(),
                terms.required(),
                isFinal,
                ranked(),
                discarded,
                curve,
                details());
    }

    private List<Speedup.Point> curve() {
        TreeSet<Integer> cores = new TreeSet<>();
        pairs().forEach(pair -> cores.add(pair.p()));
        return cores.stream().map(p -> point(p, logRatios(p))).toList();
    }

    private static Speedup.Point point(int p, List<Double> logRatios) {
        Interval interval = Interval.of(logRatios);
        // One fork has no interval yet; JSON has no infinity.
        double high = Double.isInfinite(interval.high()) ? interval.value() : interval.high();
        double low = interval.low() == 0 ? interval.value() : interval.low();
        return new Speedup.Point(p, interval.value(), low, high);
    }

    private Speedup.Details details() {
        int p = terms.parallelism();
        double baseline = median(seconds(p, Pair::baseline)).orElse(0);
        double submission = median(seconds(p, Pair::submission)).orElse(0);
        OptionalDouble alone = p == 1 ? OptionalDouble.empty() : median(seconds(1, Pair::submission));
        OptionalDouble aloneBaseline = median(seconds(1, Pair::baseline));
        return new Speedup.Details(
                baseline,
                submission,
                alone.isEmpty() ? null : alone.getAsDouble() / submission,
                alone.isEmpty() ? null : alone.getAsDouble() / aloneBaseline.orElse(baseline),
                boxed(median(ofRanked(pair -> seconds(pair.cpu())))),
                boxed(coresBusy()),
                boxed(balance()),
                terms.noiseFloor(),
                terms.transport() == null ? null : terms.transport() / submission,
                terms.weighted(),
                terms.machine(),
                terms.bound().id());
    }

    /** How many cores the student's threads kept busy, a median over the ranked trials. */
    OptionalDouble coresBusy() {
        return median(ofRanked(pair -> seconds(pair.cpu()) / Math.max(1e-9, seconds(pair.submission()))));
    }

    /** How many requests the submission had open at once at most, in any ranked trial. */
    int mostOpen() {
        return pairs().filter(pair -> pair.p() == terms.parallelism())
                .mapToInt(Pair::mostOpen)
                .max()
                .orElse(0);
    }

    /** How uneven the work was: a median over the forks. */
    OptionalDouble balance() {
        return median(
                forks.stream().map(ForkTimes::balance).filter(Objects::nonNull).mapToDouble(Double::doubleValue));
    }

    /** What the student's threads used of the CPU between two trials, on average: no trial can have gained more. */
    Duration quietWork() {
        return Duration.ofNanos(Math.round(forks.stream()
                .flatMap(fork -> fork.quiet().stream())
                .mapToLong(Duration::toNanos)
                .average()
                .orElse(0)));
    }

    /** Of a ranked trial, a median. */
    Duration baseline() {
        return Duration.ofNanos(Math.round(
                1e9 * median(seconds(terms.parallelism(), Pair::baseline)).orElse(0)));
    }

    private Stream<Pair> pairs() {
        return forks.stream().flatMap(fork -> fork.pairs().stream());
    }

    private DoubleStream ofRanked(ToDoubleFunction<Pair> figure) {
        return pairs().filter(pair -> pair.p() == terms.parallelism() && pair.cpu() != null)
                .mapToDouble(figure);
    }

    private DoubleStream seconds(int p, Function<Pair, Duration> side) {
        return pairs().filter(pair -> pair.p() == p).mapToDouble(pair -> seconds(side.apply(pair)));
    }

    private static double ratio(Duration baseline, Duration submission) {
        return (double) baseline.toNanos() / Math.max(1, submission.toNanos());
    }

    private static double seconds(@Nullable Duration time) {
        return time == null ? 0 : time.toNanos() / 1e9;
    }

    private static OptionalDouble median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        int n = sorted.length;
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of((sorted[(n - 1) / 2] + sorted[n / 2]) / 2);
    }

    private static @Nullable Double boxed(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
