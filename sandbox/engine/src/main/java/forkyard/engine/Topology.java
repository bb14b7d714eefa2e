package forkyard.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Which logical CPUs are hardware threads of one core: two of those are not two cores to a measurement. */
record Topology(Path directory) {
    private static final int CORES_TO_SPARE_ONE = 3;

    static Topology ofThisMachine() {
        return new Topology(Path.of("/sys/devices/system/cpu"));
    }

    /** The CPU itself and those it shares a core with. */
    Cpuset siblings(int cpu) {
        try {
            return Cpuset.parse(
                    Files.readString(directory.resolve("cpu" + cpu).resolve("topology/thread_siblings_list")));
        } catch (IOException e) {
            return new Cpuset(List.of(cpu)); // a kernel that does not say
        }
    }

    /** The CPUs and all their siblings. */
    Cpuset withSiblings(Cpuset cpus) {
        return new Cpuset(cpus.cpus().stream()
                .flatMap(cpu -> siblings(cpu).cpus().stream())
                .toList());
    }

    /** One CPU for each core; of three and more the first core stays with the judge. */
    List<Integer> leasable(Cpuset allowed) {
        List<Integer> cores = new ArrayList<>();
        for (int cpu : allowed.cpus()) {
            List<Integer> siblings = siblings(cpu).cpus();
            if (cores.stream().noneMatch(siblings::contains)) {
                cores.add(cpu);
            }
        }
        return cores.size() < CORES_TO_SPARE_ONE ? cores : cores.subList(1, cores.size());
    }
}
