package forkyard.server.judge;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.exercise.Catalog;
import forkyard.exercise.Exercise;
import forkyard.exercise.Speed;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** An exercise as a test wants it; its version says that it is another, for what is compiled of one is kept. */
final class Variant {
    private Variant() {}

    /** What benchmarks of speeds and the cheats at them are about. */
    static Exercise knownSpeedup() throws IOException {
        Path folder = Path.of(System.getProperty("forkyard.catalog")).resolveSibling("bench");
        Catalog catalog = Catalog.load(folder);
        assertThat(catalog.faulty()).isEmpty();
        return catalog.exercises().stream()
                .filter(each -> each.slug().equals("known-speedup"))
                .findFirst()
                .orElseThrow();
    }

    /** The same with shorter trials, where it is timed: enough to tell slow from fast. */
    static Exercise quarter(Exercise it) {
        return of(it, "quarter", it.parallelism(), it.speed().map(Variant::quarter));
    }

    private static Speed quarter(Speed it) {
        return new Speed(it.bound(), it.size() / 4, it.expected(), it.required(), it.fullMarks(), it.balance());
    }

    static Exercise of(Exercise it, String name, int parallelism, Optional<Speed> speed) {
        return of(it, name, parallelism, speed, it.exploring());
    }

    static Exercise of(Exercise it, String name, int parallelism, Optional<Speed> speed, Optional<Duration> exploring) {
        return new Exercise(
                it.slug(),
                it.version() + "-" + name,
                it.title(),
                it.difficulty(),
                it.track(),
                it.tier(),
                it.needs(),
                it.runner(),
                it.contract(),
                it.statement(),
                it.sources(),
                it.limits(),
                parallelism,
                speed,
                exploring,
                it.rules(),
                it.inPlace(),
                it.jvm(),
                it.service(),
                it.ranks(),
                it.examples());
    }
}
