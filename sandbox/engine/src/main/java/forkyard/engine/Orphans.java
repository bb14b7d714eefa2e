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
        docker.owners().forEach((id, token) -> {
            if (isOrphan(id, token)) {
                LOG.info("removing a container that a process left behind: {}", id);
                remove(id);
            }
        });
    }

    private boolean isOrphan(String id, String token) {
        return token.equals(self.token())
                ? !known.test(id)
                : Owner.parse(token).filter(owner -> owner.isDead(self)).isPresent();
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
