package forkyard.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the kernel shows the cgroups of one process: controller to directory. That the kernel says it, of a process that
 * the engine named, is why it can be believed.
 */
record CgroupPaths(Map<String, Path> directories) {
    private static final Path NOWHERE = Path.of("/nonexistent");

    /**
     * The cgroup of a container, through files where they can be read.
     *
     * @param pid the host's number of its first process
     */
    static Cgroup find(Docker docker, String container, long pid) {
        Cgroup byEngine = new CgroupByEngine(docker, container);
        try {
            CgroupPaths paths = parse(
                    CgroupMounts.ofThisMachine(),
                    Files.readAllLines(Path.of("/proc", String.valueOf(pid), "cgroup")),
                    container);
            CgroupV1 one = CgroupV1.of(paths, byEngine);
            if (one.isReadable()) {
                return one;
            }
            CgroupV2 two = CgroupV2.of(paths, byEngine);
            return two.isReadable() ? two : byEngine;
        } catch (IOException e) {
            return byEngine;
        }
    }

    /**
     * Joins trees and places in them. Places that do not name the container are another's and left out.
     *
     * @param places lines of {@code /proc/PID/cgroup}
     */
    static CgroupPaths parse(CgroupMounts mounts, List<String> places, String container) {
        Map<String, Path> directories = new HashMap<>();
        for (String place : places) {
            String[] fields = place.split(":", 3);
            for (String controller : fields[1].split(",", -1)) {
                if (mounts.tops().containsKey(controller) && fields[2].contains(container)) {
                    directories.put(controller, Path.of(mounts.of(controller) + fields[2]));
                }
            }
        }
        return new CgroupPaths(directories);
    }

    /** The directory of a controller, one that is not there if the kernel shows none. */
    Path of(String controller) {
        return directories.getOrDefault(controller, NOWHERE);
    }
}
