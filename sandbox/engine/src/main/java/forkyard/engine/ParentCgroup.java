package forkyard.engine;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The cgroup above all containers of one engine. To the kernel's scheduler all containers under one parent together weigh
 * as much as one process beside them; a measurement wants more. Only root can have it, and only where the engine leaves
 * cgroups to the kernel's files (its driver is cgroupfs).
 */
final class ParentCgroup implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ParentCgroup.class);
    private static final String PREFIX = "forkyard-";

    private final CgroupMounts mounts;
    private final String name;
    private final Weight weight;

    /** The kernel's name for it, and its usual and highest value. */
    private record Weight(Path file, String usual, String highest) {}

    private ParentCgroup(CgroupMounts mounts, String name, Weight weight) {
        this.mounts = mounts;
        this.name = name;
        this.weight = weight;
    }

    static Optional<ParentCgroup> of(HostInfo host, Owner owner) {
        CgroupMounts mounts = CgroupMounts.ofThisMachine();
        boolean two = host.cgroupVersion().equals("2");
        Path top = mounts.of(two ? CgroupMounts.UNIFIED : "cpu");
        if (!host.cgroupDriver().equals("cgroupfs") || !Files.isWritable(top)) {
            return Optional.empty();
        }
        String name = PREFIX + owner.token();
        Path own = top.resolve(name);
        return Optional.of(new ParentCgroup(
                mounts,
                name,
                two
                        ? new Weight(own.resolve("cpu.weight"), "100", "10000")
                        : new Weight(own.resolve("cpu.shares"), "1024", "262144")));
    }

    /** As the engine wants it; the engine makes it with the first container. */
    String path() {
        return "/" + name;
    }

    void raise() {
        weigh(weight.highest);
    }

    void lower() {
        weigh(weight.usual);
    }

    private void weigh(String value) {
        try {
            if (Files.exists(weight.file)) {
                Files.writeString(weight.file, value);
            }
        } catch (IOException e) {
            LOG.warn("The weight of sandboxes cannot be set: {}", e.getMessage());
        }
    }

    /** Once no container is in it. */
    @Override
    public void close() {
        remove(mounts, name::equals);
    }

    static void removeThoseOfTheDead(Owner self) {
        remove(
                CgroupMounts.ofThisMachine(),
                name -> Owner.parse(name.substring(PREFIX.length()))
                        .filter(owner -> owner.isDead(self))
                        .isPresent());
    }

    private static void remove(CgroupMounts mounts, Predicate<String> wanted) {
        for (Path top : mounts.all()) {
            try (DirectoryStream<Path> parents = Files.newDirectoryStream(top, PREFIX + "*")) {
                for (Path parent : parents) {
                    if (wanted.test(parent.getFileName().toString())) {
                        Files.deleteIfExists(parent); // the kernel keeps one that is in use
                    }
                }
            } catch (IOException e) {
                LOG.debug("an empty cgroup stays", e);
            }
        }
    }
}
