package forkyard.engine;

import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes containers whose owner is dead, and this owner's own that it does not know (the engine went away while they were
 * made). Those of other living owners stay.
 */
record Orphans(Docker docker, Owner self, Predicate<String> known) {
    private static final Logger LOG = LoggerFactory.getLogger(Orphans.class);

    void remove() {
        for (Docker.Owned container : docker.owned()) {
            if (isOrphan(container)) {
                LOG.info("removing a container that a process left behind: {}", container.name());
                remove(container.id());
            }
        }
    }

    private boolean isOrphan(Docker.Owned container) {
        return container.owner().equals(self.token())
                ? !known.test(container.name())
                : Owner.parse(container.owner())
                        .filter(owner -> owner.isDead(self))
                        .isPresent();
    }

    /** It may have been left frozen, which only its files show; frozen it would not die. */
    private void remove(String id) {
        try {
            docker.kill(id);
            Cgroup cgroup = CgroupPaths.find(docker, id, docker.pid(id));
            if (cgroup.freezesByFile()) {
                cgroup.thaw();
            }
        } catch (SandboxFailed e) {
            LOG.debug("it has ended", e);
        }
        try {
            docker.remove(id);
        } catch (SandboxFailed e) {
            LOG.warn("A container that a process left behind is not removed: {}", e.getMessage());
        }
    }
}
