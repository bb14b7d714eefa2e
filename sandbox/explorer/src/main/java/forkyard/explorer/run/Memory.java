package forkyard.explorer.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the threads of a run do to what they share: who must have seen what (happens-before by vector clocks, as FastTrack does it), which
 * accesses nothing orders, and one number for the state that has been reached.
 *
 * <p>The number is equal for two runs that consist of the same steps and differ only in the order of independent ones: each step is hashed
 * with the last steps it depends on, and the hashes are added (Musuvathi, Qadeer: happens-before caching in CHESS, 2007).
 */
final class Memory {
    /** Stands for all that cannot be told apart: executors, futures, parked threads. */
    static final Object LIBRARY = new Object();

    /** Members that are no fields. */
    static final int MONITOR = -1;

    static final int PERMIT = -2;
    static final int CONTENTS = -3;
    private static final int END = -4;

    private final BitSet contended;
    private final List<Race> races = new ArrayList<>();
    private final Set<List<Integer>> known = new HashSet<>();
    private Location[] table = new Location[64];
    private int used;
    private long state;
    private int point;
    private int lastWrite;

    /** A variable, a monitor, a permit. */
    private static final class Location {
        final @Nullable Object owner;
        final int member;
        long lastWrite;
        long readsSince;

        @Nullable
        VectorClock released;

        Access[] accesses = new Access[0];

        Location(@Nullable Object owner, int member) {
            this.owner = owner;
            this.member = member;
        }
    }

    /** The last read and write of one thread: times of its own clocks, 0 for never, and sites. */
    private static final class Access {
        int read;
        int readByLineage;
        int readSite;
        int write;
        int writeByLineage;
        int writeSite;
    }

    /** @param contended filled with the sites of accesses that no start or join orders */
    Memory(BitSet contended) {
        this.contended = contended;
    }

    /** From now on the run is at this point. */
    void at(int step) {
        point = step;
    }

    /** The last point after which anything was changed. */
    int lastWrite() {
        return lastWrite;
    }

    long state() {
        return state;
    }

    List<Race> races() {
        return races;
    }

    /** A plain access, which nothing but the rest of the program orders. */
    void plain(Fiber fiber, @Nullable Object owner, int member, int site, boolean write, List<Fiber> fibers) {
        Location location = at(owner, member);
        check(fiber, location, site, write, fibers);
        step(fiber, location, site, write);
    }

    /** An access to an array, whose elements are told apart where nothing orders them, but which is one thing to what depends on it. */
    void element(Fiber fiber, Object array, int index, int site, boolean write, List<Fiber> fibers) {
        check(fiber, at(array, index), site, write, fibers);
        step(fiber, at(array, CONTENTS), site, write);
    }

    /** A volatile access. */
    void ordered(Fiber fiber, @Nullable Object owner, int member, int site, boolean write) {
        Location location = at(owner, member);
        if (write) {
            release(fiber, location);
        } else {
            acquire(fiber, location);
        }
        step(fiber, location, site, write);
    }

    /** A step that sees what others did there before, and changes nothing. */
    void look(Fiber fiber, @Nullable Object at, int member, int site) {
        Location location = at(at, member);
        acquire(fiber, location);
        step(fiber, location, site, false);
    }

    /** A step that sees what others did there before, and is seen by those after it. */
    void meet(Fiber fiber, @Nullable Object with, int member, int site) {
        Location location = at(with, member);
        acquire(fiber, location);
        release(fiber, location);
        step(fiber, location, site, true);
    }

    /** A step that sees what others did there before. */
    void see(Fiber fiber, Object what, int member) {
        Location location = at(what, member);
        acquire(fiber, location);
        step(fiber, location, member, true);
    }

    /** A step that is seen by those after it. */
    void show(Fiber fiber, Object what, int member) {
        Location location = at(what, member);
        release(fiber, location);
        step(fiber, location, member, true);
    }

    /** Others may depend on this step, though it orders nothing. */
    void touch(Fiber fiber, @Nullable Object what, int member, int site, boolean write) {
        step(fiber, at(what, member), site, write);
    }

    /** A thread has come as far as this, whatever it does next. */
    void passed(Fiber fiber) {
        fiber.past = mix(fiber.past, fiber.passed, 0);
        state += fiber.past;
    }

    void started(Fiber parent, Fiber child) {
        child.order.join(parent.order);
        child.lineage.join(parent.lineage);
        first(child);
        parent.order.tick(parent.id);
        parent.lineage.tick(parent.id);
        parent.past = mix(parent.past, child.id + 1, 17);
        state += parent.past;
        child.past = mix(parent.past, 3, 5);
    }

    void first(Fiber fiber) {
        fiber.order.tick(fiber.id);
        fiber.lineage.tick(fiber.id);
    }

    void joined(Fiber fiber, Fiber ended) {
        fiber.order.join(ended.order);
        fiber.lineage.join(ended.lineage);
        fiber.past = mix(fiber.past, ended.past, END);
        state += fiber.past;
    }

    private void acquire(Fiber fiber, Location location) {
        if (location.released != null) {
            fiber.order.join(location.released);
        }
    }

    private void release(Fiber fiber, Location location) {
        if (location.released == null) {
            location.released = new VectorClock();
        }
        location.released.join(fiber.order);
        fiber.order.tick(fiber.id);
    }

    private void step(Fiber fiber, Location location, int site, boolean write) {
        if (write) {
            lastWrite = point;
            fiber.past = mix(fiber.past, location.lastWrite + 31 * location.readsSince, site);
            location.lastWrite = fiber.past;
            location.readsSince = 0;
        } else {
            fiber.past = mix(fiber.past, location.lastWrite, site);
            location.readsSince += fiber.past;
        }
        state += fiber.past;
    }

    private static long mix(long a, long b, long c) {
        long h = (a * 0x9E3779B97F4A7C15L + b) * 0xBF58476D1CE4E5B9L + c;
        h ^= h >>> 29;
        h *= 0x94D049BB133111EBL;
        return h ^ h >>> 32;
    }

    private void check(Fiber fiber, Location location, int site, boolean write, List<Fiber> fibers) {
        for (int other = 0; other < location.accesses.length; other++) {
            Access last = location.accesses[other];
            if (last == null || other == fiber.id) {
                continue;
            }
            if (last.write > 0) {
                compare(fiber, fibers.get(other), location, last.write, last.writeByLineage, last.writeSite, site);
            }
            if (write && last.read > 0) {
                compare(fiber, fibers.get(other), location, last.read, last.readByLineage, last.readSite, site);
            }
        }
        Access own = own(fiber, location);
        if (write) {
            own.write = fiber.order.of(fiber.id);
            own.writeByLineage = fiber.lineage.of(fiber.id);
            own.writeSite = site;
        } else {
            own.read = fiber.order.of(fiber.id);
            own.readByLineage = fiber.lineage.of(fiber.id);
            own.readSite = site;
        }
    }

    private void compare(Fiber fiber, Fiber other, Location location, int time, int byLineage, int before, int site) {
        if (fiber.lineage.of(other.id) < byLineage) {
            contended.set(before);
            contended.set(site);
        }
        if (fiber.order.of(other.id) < time && known.add(List.of(before, site))) {
            races.add(new Race(name(location, site), before, site, other.name, fiber.name));
        }
    }

    private static String name(Location location, int site) {
        Object owner = location.owner;
        if (owner == null) {
            return Sites.at(site).member();
        }
        if (owner.getClass().isArray()) {
            return owner.getClass().getComponentType().getSimpleName() + "[" + location.member + "]";
        }
        return location.member == CONTENTS
                ? owner.getClass().getSimpleName()
                : Sites.at(site).member();
    }

    private static Access own(Fiber fiber, Location location) {
        if (fiber.id >= location.accesses.length) {
            location.accesses = Arrays.copyOf(location.accesses, fiber.id + 1);
        }
        Access own = location.accesses[fiber.id];
        if (own == null) {
            own = new Access();
            location.accesses[fiber.id] = own;
        }
        return own;
    }

    private Location at(@Nullable Object owner, int member) {
        int mask = table.length - 1;
        int slot = hash(owner, member) & mask;
        for (Location found = table[slot]; found != null; found = table[slot]) {
            if (found.owner == owner && found.member == member) {
                return found;
            }
            slot = slot + 1 & mask;
        }
        Location location = new Location(owner, member);
        table[slot] = location;
        if (++used > table.length / 2) {
            grow();
        }
        return location;
    }

    private void grow() {
        Location[] old = table;
        table = new Location[2 * old.length];
        for (Location each : old) {
            if (each != null) {
                int slot = hash(each.owner, each.member) & table.length - 1;
                while (table[slot] != null) {
                    slot = slot + 1 & table.length - 1;
                }
                table[slot] = each;
            }
        }
    }

    private static int hash(@Nullable Object owner, int member) {
        int h = System.identityHashCode(owner) * 31 + member * 0x9E3779B9;
        return h ^ h >>> 15;
    }
}
