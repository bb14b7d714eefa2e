package forkyard.explorer.run;

import forkyard.explorer.run.Ending.Kept;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock.ReadLock;
import java.util.concurrent.locks.ReentrantReadWriteLock.WriteLock;

/**
 * The locks of the JDK that a thread of the program has, and where it took them. The locks themselves are asked, by the thread, after each call.
 * Permits of a semaphore are nobody's: who takes one for good may mean to.
 */
final class Holds {
    private final Map<Object, Integer> sites = new IdentityHashMap<>();

    /** The running thread has called a method of this object, which is a view of the other or that itself. */
    void called(Object lock, Object behind, int site) {
        boolean held = switch (lock) {
            case ReentrantLock each -> each.isHeldByCurrentThread();
            case WriteLock each -> each.isHeldByCurrentThread();
            case ReadLock _ -> behind instanceof ReentrantReadWriteLock both && both.getReadHoldCount() > 0;
            default -> false;
        };
        if (held) {
            sites.putIfAbsent(lock, site);
        } else {
            sites.remove(lock);
        }
    }

    /** Those that nobody will ever give back: their thread has ended, or is a pool's and between two tasks. */
    static List<Kept> kept(Execution run) {
        return run.fibers().stream()
                .filter(fiber -> fiber.done || fiber.helper && fiber.calling == null)
                .flatMap(fiber -> fiber.holds.sites.entrySet().stream()
                        .map(held -> new Kept(
                                fiber.name, run.trace.readable(name(run, held.getKey())), Sites.at(held.getValue()))))
                .toList();
    }

    private static String name(Execution run, Object lock) {
        Object behind = run.calls.behind(lock);
        if (behind == lock) {
            return run.trace.name(lock);
        }
        return run.trace.name(behind) + (lock instanceof ReadLock ? ".readLock()" : ".writeLock()");
    }
}
