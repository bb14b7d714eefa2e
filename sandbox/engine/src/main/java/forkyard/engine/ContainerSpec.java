package forkyard.engine;

import java.nio.file.Path;
import java.util.Optional;

/**
 * All that may differ from one container to the next. Whatever is not here is the same for every container.
 *
 * @param uid of its only user, never root
 * @param parentCgroup the cgroup above it; empty for the engine's own choice
 * @param networkOf the container whose network it joins; empty for a loopback of its own
 * @param socketDirectory the host's directory with the socket {@code s}; empty for attach
 */
record ContainerSpec(
        String name,
        Owner owner,
        String image,
        String seccompJson,
        int uid,
        Profile<?, ?> profile,
        Optional<String> parentCgroup,
        Optional<String> networkOf,
        Optional<Path> socketDirectory) {
    ContainerSpec {
        if (uid < 1_000) {
            throw new IllegalArgumentException("A sandbox's user id is none of the system's, as " + uid + " is.");
        }
        if (!networkOf.map(id -> id.matches("[0-9a-f]{64}")).orElse(true)) {
            throw new IllegalArgumentException("A container's id is 64 hexadecimal digits, not " + networkOf + ".");
        }
        if (!socketDirectory.map(Path::isAbsolute).orElse(true)) {
            throw new IllegalArgumentException("A socket's directory is absolute, not " + socketDirectory + ".");
        }
    }
}
