package forkyard.engine;

import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;

/** A user id for each sandbox, random in the range so that two processes hardly meet, never twice at once in this one. */
final class UserIds {
    private final int first;
    private final int count;
    private final RandomGenerator random;
    private final Set<Integer> taken = new HashSet<>();

    UserIds(int first, int count, RandomGenerator random) {
        this.first = first;
        this.count = count;
        this.random = random;
    }

    synchronized int take() {
        if (taken.size() >= count / 2) {
            throw new SandboxFailed("More than " + taken.size() + " sandboxes at once.");
        }
        int id;
        do {
            id = first + random.nextInt(count);
        } while (!taken.add(id));
        return id;
    }

    synchronized void giveBack(int id) {
        taken.remove(id);
    }
}
