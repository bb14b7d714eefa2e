package forkyard.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How long CPUs have worked since the machine's start, by the finest count that this kernel keeps. All kernels have
 * {@code /proc/stat}, but many count whole ticks in it, so that over a trial of 0.3 s it is wrong by 11 ms either way (p10
 * and p90 against nanoseconds): as much as a measurement allows others to take. Nanoseconds are in the accounts of
 * cgroups version 1 and in {@code /proc/schedstat}.
 */
sealed interface BusyTime {
    /** The CPUs together. */
    Duration of(Cpuset cpus);

    static BusyTime ofThisMachine() {
        return finest(Path.of("/proc"), CgroupMounts.ofThisMachine().of("cpuacct"));
    }

    /** The finest in these directories, {@code accounts} being the top of cgroups' version 1 for CPU time. */
    static BusyTime finest(Path proc, Path accounts) {
        Path perCpu = accounts.resolve("cpuacct.usage_percpu");
        Path schedulers = proc.resolve("schedstat");
        if (Files.isReadable(perCpu)) {
            return new ByAccount(perCpu);
        }
        return Files.isReadable(schedulers) ? new ByScheduler(schedulers) : new ByTick(proc.resolve("stat"));
    }

    /** Nanoseconds, one number after another for each CPU. */
    record ByAccount(Path file) implements BusyTime {
        @Override
        public Duration of(Cpuset cpus) {
            String[] perCpu = read(file).strip().split(" ", -1);
            return Duration.ofNanos(cpus.cpus().stream()
                    .filter(cpu -> cpu < perCpu.length)
                    .mapToLong(cpu -> Long.parseLong(perCpu[cpu]))
                    .sum());
        }
    }

    /** Nanoseconds, in the eighth field of the lines {@code cpuN}. */
    record ByScheduler(Path file) implements BusyTime {
        private static final int RUN = 7;

        @Override
        public Duration of(Cpuset cpus) {
            return Duration.ofNanos(lines(file, cpus)
                    .mapToLong(fields -> Long.parseLong(fields[RUN]))
                    .sum());
        }
    }

    /** Hundredths of a second, in the lines {@code cpuN}. */
    record ByTick(Path file) implements BusyTime {
        /** User, nice, system and interrupts; not idle, nor waiting for a disk, nor what a virtual machine's host took. */
        private static final int[] BUSY = {1, 2, 3, 6, 7};

        private static final Duration UNIT = Duration.ofMillis(10);

        @Override
        public Duration of(Cpuset cpus) {
            return UNIT.multipliedBy(lines(file, cpus)
                    .mapToLong(fields -> {
                        long busy = 0;
                        for (int field : BUSY) {
                            busy += Long.parseLong(fields[field]);
                        }
                        return busy;
                    })
                    .sum());
        }

        /** Time that a virtual machine's host gave to others: known by ticks only. */
        Duration steal(Cpuset cpus) {
            return UNIT.multipliedBy(lines(file, cpus)
                    .mapToLong(fields -> Long.parseLong(fields[8]))
                    .sum());
        }
    }

    private static Stream<String[]> lines(Path file, Cpuset cpus) {
        Set<String> names = cpus.cpus().stream().map(cpu -> "cpu" + cpu).collect(Collectors.toSet());
        return read(file).lines().map(line -> line.split(" +", -1)).filter(fields -> names.contains(fields[0]));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
