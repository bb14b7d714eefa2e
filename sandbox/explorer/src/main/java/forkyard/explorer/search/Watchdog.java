package forkyard.explorer.search;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sees when a program is stuck where the explorer has no say: in native code, or in a loop of the JDK's. */
public final class Watchdog {
    private static final Duration LOOK = Duration.ofMillis(50);

    private final Duration patience;

    /** @param patience after so long without any step the program is given up; its carrier stays stuck, and the JVM is to end */
    public Watchdog(Duration patience) {
        this.patience = patience;
    }

    /** Explores on a thread of its own. */
    public Exploration watch(Explorer explorer, Callable<Exploration> exploring) throws InterruptedException {
        FutureTask<Exploration> task = new FutureTask<>(exploring);
        Thread carrier = Thread.ofPlatform().daemon().name("carrier").start(task);
        long seen = -1;
        long since = System.nanoTime();
        while (true) {
            try {
                return task.get(LOOK.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException _) {
                long progress = explorer.progress();
                long now = System.nanoTime();
                if (progress != seen) {
                    seen = progress;
                    since = now;
                } else if (now - since > patience.toNanos()) {
                    return stuck(carrier);
                }
            } catch (ExecutionException e) {
                throw new IllegalStateException("the explorer failed", e.getCause());
            }
        }
    }

    private static Exploration stuck(Thread carrier) {
        StackTraceElement[] stack = carrier.getStackTrace();
        String where = Arrays.stream(stack)
                .filter(frame ->
                        !frame.getClassName().matches("(java|jdk|sun|forkyard\\.explorer\\.(run|search))\\..*"))
                .findFirst()
                .map(frame -> " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")")
                .orElse("");
        String what = stack.length == 0 ? "nowhere" : stack[0].getClassName() + "." + stack[0].getMethodName();
        return new Exploration(
                Optional.empty(),
                0,
                List.of(),
                Optional.of("it waits in " + what + where + ", where the explorer cannot follow"));
    }
}
