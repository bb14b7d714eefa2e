package forkyard.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the kernel shows the cgroups of one process: controller to directory, of version 2 under {@link #UNIFIED}. That
 * the kernel says it, of a process that the engine named, is why it can be believed.
 */
record CgroupPaths(Map<String, Path> directories) {
    static final String UNIFIED = "";

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
                    Files.readAllLines(Path.of("/proc/self/mounts")),
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
     * Joins mount points and places below them. Places that do not name the container are another's and left out.
     *
     * @param mounts lines of {@code /proc/self/mounts}
     * @param places lines of {@code /proc/PID/cgroup}
     */
    static CgroupPaths parse(List<String> mounts, List<String> places, String container) {
        Map<String, String> mountPoints = mountPoints(mounts);
        Map<String, Path> directories = new HashMap<>();
        for (String place : places) {
            String[] fields = place.split(":", 3);
            for (String controller : fields[1].split(",", -1)) {
                String mountPoint = mountPoints.get(controller);
                if (mountPoint != null && fields[2].contains(container)) {
                    directories.put(controller, Path.of(mountPoint + fields[2]));
                }
            }
        }
        return new CgroupPaths(directories);
    }

    /** The top of a controller's tree in version 1, a directory that is not there in version 2. */
    static Path mountPoint(String controller) {
        try {
            String found = mountPoints(Files.readAllLines(Path.of("/proc/self/mounts")))
                    .get(controller);
            return found == null ? NOWHERE : Path.of(found);
        } catch (IOException e) {
            return NOWHERE;
        }
    }

    private static Map<String, String> mountPoints(List<String> mounts) {
        Map<String, String> mountPoints = new HashMap<>();
        for (String mount : mounts) {
            String[] fields = mount.split(" ", -1);
            if (fields[2].equals("cgroup2")) {
                mountPoints.put(UNIFIED, fields[1]);
            } else if (fields[2].equals("cgroup")) {
                for (String option : fields[3].split(",", -1)) {
                    mountPoints.put(option, fields[1]);
                }
            }
        }
        return mountPoints;
    }

    /** The directory of a controller, one that is not there if the kernel shows none. */
    Path of(String controller) {
        return directories.getOrDefault(controller, NOWHERE);
    }
}
