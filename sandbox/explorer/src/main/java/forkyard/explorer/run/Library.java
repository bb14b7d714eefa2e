package forkyard.explorer.run;

import java.lang.invoke.VarHandle;
import java.util.Collection;
import java.util.Hashtable;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.Spliterator;
import java.util.Vector;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;

/** What the explorer knows of the classes of {@code java.util}, whose code it does not look into. */
final class Library {
    /** How calls on an object of a class bear on other threads. */
    enum Kind {
        /** The caller must protect it. */
        UNPROTECTED,
        /** Each call holds its monitor. */
        SYNCHRONIZED,
        /** Each call is one step. */
        ATOMIC,
        /** It cannot be told apart from the pools and futures that it works with. */
        SHARED,
        /** Nothing that others could notice. */
        PRIVATE
    }

    private static final Set<String> READS = Set.of(
            "get",
            "size",
            "isEmpty",
            "contains",
            "containsKey",
            "containsValue",
            "containsAll",
            "getOrDefault",
            "peek",
            "peekFirst",
            "peekLast",
            "clone",
            "comparator",
            "nextClearBit",
            "nextSetBit",
            "previousClearBit",
            "previousSetBit",
            "intersects",
            "subList",
            "subMap",
            "headMap",
            "tailMap",
            "subSet",
            "headSet",
            "tailSet",
            "descendingMap",
            "descendingSet",
            "descendingIterator",
            "navigableKeySet",
            "reversed",
            "firstEntry",
            "lastEntry",
            "floorEntry",
            "ceilingEntry",
            "higherEntry",
            "lowerEntry",
            "floorKey",
            "ceilingKey",
            "higherKey",
            "lowerKey",
            "getKey",
            "getValue",
            "hasPrevious",
            "previous",
            "nextIndex",
            "previousIndex",
            "substring",
            "subSequence",
            "getFirst",
            "getLast",
            "element",
            "first",
            "last",
            "firstKey",
            "lastKey",
            "floor",
            "ceiling",
            "higher",
            "lower",
            "indexOf",
            "lastIndexOf",
            "iterator",
            "listIterator",
            "spliterator",
            "forEach",
            "entrySet",
            "keySet",
            "values",
            "stream",
            "parallelStream",
            "toArray",
            "toString",
            "hashCode",
            "equals",
            "length",
            "charAt",
            "cardinality",
            "hasNext",
            "next");

    private static final Set<String> UNDER_A_LOCK = Set.of("compute", "computeIfAbsent", "computeIfPresent", "merge");

    private static final ClassValue<Kind> KINDS = new ClassValue<>() {
        @Override
        protected Kind computeValue(Class<?> type) {
            return classify(type);
        }
    };

    private Library() {}

    static Kind kind(Object receiver) {
        return KINDS.get(receiver.getClass());
    }

    /** Whether this method of a collection leaves it as it is. */
    static boolean reads(String method) {
        return READS.contains(method);
    }

    /** Whether the function that is handed to this method runs while the map's own lock is held. */
    static boolean runsUnderALock(Object receiver, String method) {
        return receiver instanceof ConcurrentHashMap && UNDER_A_LOCK.contains(method);
    }

    private static Kind classify(Class<?> type) {
        String name = type.getName();
        if (name.startsWith("java.util.concurrent.")) {
            boolean shared = Executor.class.isAssignableFrom(type)
                    || Future.class.isAssignableFrom(type)
                    || java.util.concurrent.CompletionService.class.isAssignableFrom(type)
                    || name.startsWith("java.util.concurrent.StructuredTaskScope");
            return shared ? Kind.SHARED : Kind.ATOMIC;
        }
        if (Vector.class.isAssignableFrom(type)
                || Hashtable.class.isAssignableFrom(type)
                || type == StringBuffer.class
                || name.startsWith("java.util.Collections$Synchronized")) {
            return Kind.SYNCHRONIZED;
        }
        if (name.startsWith("java.util.ImmutableCollections") || name.startsWith("java.util.Collections$Empty")) {
            return Kind.PRIVATE;
        }
        if (VarHandle.class.isAssignableFrom(type)) {
            return Kind.ATOMIC;
        }
        boolean collection = Collection.class.isAssignableFrom(type)
                || Map.class.isAssignableFrom(type)
                || Iterator.class.isAssignableFrom(type)
                || Spliterator.class.isAssignableFrom(type)
                || type == StringBuilder.class
                || type == java.util.BitSet.class;
        return collection ? Kind.UNPROTECTED : Kind.PRIVATE;
    }
}
