package forkyard.explorer.bench;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How often something happened.
 *
 * @param processor time that the whole JVM used meanwhile, its compiler and collector with it
 * @param clock time that passed
 */
record Rate(long count, Duration processor, Duration clock) {
    private static final String MARK = "RATE";

    double perProcessorSecond() {
        return count / (processor.toNanos() / 1e9);
    }

    double perSecond() {
        return count / (clock.toNanos() / 1e9);
    }

    Rate since(Rate before) {
        return new Rate(count - before.count, processor.minus(before.processor), clock.minus(before.clock));
    }

    String line() {
        return MARK + "\t" + count + "\t" + processor.toNanos() + "\t" + clock.toNanos();
    }

    /** Among what a JVM said; empty if it ended before it had measured. */
    static Optional<Rate> find(List<String> lines) {
        return lines.stream()
                .map(line -> line.split("\t", -1))
                .filter(fields -> fields[0].equals(MARK))
                .findFirst()
                .map(fields -> new Rate(
                        Long.parseLong(fields[1]),
                        Duration.ofNanos(Long.parseLong(fields[2])),
                        Duration.ofNanos(Long.parseLong(fields[3]))));
    }
}
