package forkyard.server.judge;

import forkyard.exercise.Exercise;
import forkyard.exercise.Speed;
import java.time.Duration;
import java.util.Optional;

/** An exercise as a test wants it; its version says that it is another, for what is compiled of one is kept. */
final class Variant {
    private Variant() {}

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
                it.examples());
    }
}
