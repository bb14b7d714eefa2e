package forkyard.explorer.search;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.LongSupplier;

/** Sees when a program is stuck where the explorer has no say: in native code, or in a loop of the JDK's. */
public final class Watchdog {
    private static final Duration LOOK = Duration.ofMillis(50);

    private final Duration patience;

    /** @param patience after so long without any step the program is given up; its carrier stays stuck, and the JVM is to end */
    public Watchdog(Duration patience) {
        this.patience = patience;
    }

    /**
     * Does the work on a thread of its own.
     *
     * @param progress asked from time to time: rises while there is any
     * @param stuck what becomes of it where there is none, told why in words
     */
    public <T> T watch(LongSupplier progress, Callable<T> work, Function<String, T> stuck) throws InterruptedException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread carrier = Thread.ofPlatform().daemon().name("carrier").start(task);
        long seen = -1;
        long since = System.nanoTime();
        while (true) {
            try {
                return task.get(LOOK.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException _) {
                long come = progress.getAsLong();
                long now = System.nanoTime();
                if (come != seen) {
                    seen = come;
                    since = now;
                } else if (now - since > patience.toNanos()) {
                    return stuck.apply(whereItWaits(carrier));
                }
            } catch (ExecutionException e) {
                throw new IllegalStateException("the explorer failed", e.getCause());
            }
        }
    }

    private static String whereItWaits(Thread carrier) {
        StackTraceElement[] stack = carrier.getStackTrace();
        String where = Arrays.stream(stack)
                .filter(frame ->
                        !frame.getClassName().matches("(java|jdk|sun|forkyard\\.explorer\\.(run|search))\\..*"))
                .findFirst()
                .map(frame -> " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")")
                .orElse("");
        String what = stack.length == 0 ? "nowhere" : stack[0].getClassName() + "." + stack[0].getMethodName();
        return "it waits in " + what + where + ", where the explorer cannot follow";
    }
}
