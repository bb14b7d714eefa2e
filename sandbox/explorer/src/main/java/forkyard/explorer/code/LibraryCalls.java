package forkyard.explorer.code;

import forkyard.explorer.run.Views;
import java.util.Set;

/** Which calls to the JDK others could notice, as far as their names say so. */
final class LibraryCalls {
    private static final Set<String> UNNOTICED = Set.of(
            "java/util/Objects",
            "java/util/Random",
            "java/util/Scanner",
            "java/util/Locale",
            "java/util/UUID",
            "java/util/OptionalInt",
            "java/util/OptionalLong",
            "java/util/OptionalDouble",
            "java/util/Optional",
            "java/util/concurrent/ThreadLocalRandom");

    private static final Set<String> OTHERS = Set.of(
            "java/lang/StringBuilder", "java/lang/StringBuffer", "java/lang/Iterable", "java/lang/invoke/VarHandle");

    private LibraryCalls() {}

    /** Whether calls on objects of this class are points. */
    static boolean matters(String owner) {
        return OTHERS.contains(owner)
                || owner.startsWith("java/util/")
                        && !UNNOTICED.contains(owner)
                        && !owner.startsWith("java/util/function/")
                        && !owner.startsWith("java/util/stream/")
                        && !owner.startsWith("java/util/regex/");
    }

    /** Whether methods of this class start threads, wait for them or put them to sleep; the JDK's hooks see to that. */
    static boolean concernsThreads(String owner) {
        return owner.equals("java/lang/Thread")
                || owner.startsWith("java/lang/Thread$Builder")
                || owner.equals("java/util/concurrent/TimeUnit")
                || owner.equals("java/util/concurrent/locks/LockSupport");
    }

    /** Whether this method changes what other threads see of a thread, or looks at that. */
    static boolean meetsThread(String owner, String name) {
        return owner.equals("java/lang/Thread")
                        && Set.of("interrupt", "interrupted", "isInterrupted", "isAlive", "getState")
                                .contains(name)
                || owner.equals("java/util/concurrent/locks/LockSupport") && name.equals("unpark");
    }

    /** Whether this class is neither the program's nor the JDK's: whoever explores the program has it. */
    static boolean leadsOutside(String owner) {
        return !owner.startsWith("java/") && !owner.startsWith("[");
    }

    /** Whether this static method works on arrays and collections that it is handed. */
    static boolean readsOrWritesArguments(String owner, String name) {
        return owner.equals("java/util/Arrays")
                || owner.equals("java/util/Collections")
                || owner.equals("java/lang/System") && name.equals("arraycopy");
    }

    /** Whether an object seen as this class may hold a lock while it runs code of the program's. */
    static boolean mayHoldALock(String owner) {
        return !owner.startsWith("java/util/concurrent/")
                || owner.equals("java/util/concurrent/ConcurrentHashMap")
                || owner.equals("java/util/concurrent/ConcurrentMap");
    }

    /** Whether what a method of this name returns may share its receiver's state. */
    static boolean givesViews(String name) {
        return Views.contains(name);
    }
}
