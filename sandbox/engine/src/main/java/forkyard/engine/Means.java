package forkyard.engine;

import java.security.SecureRandom;
import java.util.Optional;

/**
 * What containers are made of beside their profile, once the host is known.
 *
 * @param parent the cgroup above them; empty where there can be none of ours
 */
record Means(UserIds userIds, Optional<ParentCgroup> parent) {
    static Means of(HostInfo host, Owner owner) {
        return new Means(
                new UserIds(host.firstUserId(), host.userIds(), new SecureRandom()), ParentCgroup.of(host, owner));
    }
}
