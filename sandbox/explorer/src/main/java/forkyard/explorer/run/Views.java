package forkyard.explorer.run;

import java.util.Set;

/** Methods whose result shares the state of the object that it was asked of. */
public final class Views {
    private static final Set<String> METHODS = Set.of(
            "iterator",
            "listIterator",
            "descendingIterator",
            "spliterator",
            "entrySet",
            "keySet",
            "values",
            "subList",
            "headMap",
            "tailMap",
            "subMap",
            "headSet",
            "tailSet",
            "subSet",
            "reversed",
            "descendingMap",
            "descendingSet",
            "newCondition",
            "readLock",
            "writeLock",
            "asReadLock",
            "asWriteLock",
            "asReadWriteLock");

    private Views() {}

    /** Whether this is the name of one. */
    public static boolean contains(String method) {
        return METHODS.contains(method);
    }
}
