package forkyard.server.judge.predict;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Collectors;

/** What the serial elision that the runner makes of a program covers, and what it leaves out. */
final class Elision {
    private static final String CONCURRENT = "java.util.concurrent.";
    private static final Set<String> TASKS =
            Set.of(CONCURRENT + "ForkJoinTask", CONCURRENT + "RecursiveTask", CONCURRENT + "RecursiveAction");
    private static final String POOL = CONCURRENT + "ForkJoinPool";

    /** Of {@code java.util.concurrent}, what neither starts threads nor lets them wait for how far another has come. */
    private static final Set<String> HARMLESS = Set.of(
            "Callable",
            "CancellationException",
            "ConcurrentHashMap",
            "ConcurrentLinkedDeque",
            "ConcurrentLinkedQueue",
            "ConcurrentMap",
            "ConcurrentSkipListMap",
            "ConcurrentSkipListSet",
            "CopyOnWriteArrayList",
            "CopyOnWriteArraySet",
            "ExecutionException",
            "Future",
            "ThreadLocalRandom",
            "TimeUnit",
            "TimeoutException");

    /** Methods of tasks that the elision replaces, or that mean the same in it. */
    private static final Set<String> OF_TASKS = Set.of(
            "adapt",
            "adaptInterruptible",
            "completeExceptionally",
            "exec",
            "fork",
            "get",
            "getException",
            "getPool",
            "getRawResult",
            "inForkJoinPool",
            "invoke",
            "invokeAll",
            "isCompletedAbnormally",
            "isCompletedNormally",
            "join",
            "quietlyInvoke",
            "quietlyJoin",
            "reinitialize",
            "setRawResult");

    /** Likewise, of pools. */
    private static final Set<String> OF_POOLS = Set.of(
            "awaitQuiescence",
            "awaitTermination",
            "close",
            "commonPool",
            "execute",
            "getCommonPoolParallelism",
            "getParallelism",
            "invoke",
            "invokeAll",
            "isShutdown",
            "isTerminated",
            "shutdown",
            "shutdownNow",
            "submit");

    private static final Set<String> SET_OFF = Set.of("fork", "invoke", "invokeAll", "submit", "execute");

    /** What else tasks and pools have: it asks who is where, or waits in ways of its own. */
    private static final Set<String> OTHERS_OF_TASKS = methods(ForkJoinTask.class, OF_TASKS);

    private static final Set<String> OTHERS_OF_POOLS = methods(ForkJoinPool.class, OF_POOLS);

    private Elision() {}

    private static Set<String> methods(Class<?> type, Set<String> covered) {
        return Arrays.stream(type.getDeclaredMethods())
                .map(Method::getName)
                .filter(name -> !covered.contains(name))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a program that calls this is not covered. */
    static boolean lacks(Call call) {
        String owner = call.owner();
        String method = call.method();
        if (TASKS.contains(owner)) {
            return OTHERS_OF_TASKS.contains(method);
        }
        if (owner.equals(POOL)) {
            return OTHERS_OF_POOLS.contains(method);
        }
        if (owner.startsWith(CONCURRENT)) {
            return waitsOrStarts(owner.substring(CONCURRENT.length()), method);
        }
        return switch (owner) {
            case "java.lang.Thread" ->
                Set.of("<init>", "start", "startVirtualThread", "ofVirtual", "ofPlatform")
                        .contains(method);
            case "java.lang.Object" -> Set.of("wait", "notify", "notifyAll").contains(method);
            case "java.util.Timer" -> true;
            default -> owner.startsWith("java.util.") && method.startsWith("parallel");
        };
    }

    private static boolean waitsOrStarts(String type, String method) {
        return switch (type) {
            case "locks.Condition", "locks.LockSupport" -> true;
            default ->
                type.startsWith("locks.")
                        ? method.equals("newCondition")
                        : !type.startsWith("atomic.") && !HARMLESS.contains(type.replaceAll("\\$.*", ""));
        };
    }

    /** Whether this may hand something to another thread. */
    static boolean setsOff(Call call) {
        return SET_OFF.contains(call.method())
                && (TASKS.contains(call.owner()) || call.owner().equals(POOL));
    }

    /** Whether this is one call, and more work the larger the data. */
    static boolean doesNotCount(Call call) {
        return switch (call.owner()) {
            case "java.util.Arrays" ->
                !call.method().equals("asList") && !call.method().startsWith("copyOf");
            case "java.util.Collections" ->
                Set.of("sort", "reverse", "shuffle", "fill").contains(call.method());
            default -> call.owner().startsWith("java.util.stream.");
        };
    }
}
