package forkyard.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tops of the kernel's cgroup trees: controller to directory, of version 2 under {@link #UNIFIED}. */
record CgroupMounts(Map<String, Path> tops) {
    static final String UNIFIED = "";

    private static final Path NOWHERE = Path.of("/nonexistent");

    static CgroupMounts ofThisMachine() {
        try {
            return parse(Files.readAllLines(Path.of("/proc/self/mounts")));
        } catch (IOException e) {
            return new CgroupMounts(Map.of());
        }
    }

    /** @param mounts lines of {@code /proc/self/mounts} */
    static CgroupMounts parse(List<String> mounts) {
        Map<String, Path> tops = new HashMap<>();
        for (String mount : mounts) {
            String[] fields = mount.split(" ", -1);
            if (fields[2].equals("cgroup2")) {
                tops.put(UNIFIED, Path.of(fields[1]));
            } else if (fields[2].equals("cgroup")) {
                for (String option : fields[3].split(",", -1)) {
                    tops.put(option, Path.of(fields[1]));
                }
            }
        }
        return new CgroupMounts(tops);
    }

    /** The top of a controller's tree, a directory that is not there if the kernel shows none. */
    Path of(String controller) {
        return tops.getOrDefault(controller, NOWHERE);
    }

    /** Every tree once. */
    Set<Path> all() {
        return Set.copyOf(tops.values());
    }
}
