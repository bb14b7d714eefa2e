package forkyard.harness.hook;

import forkyard.wire.FromRunner;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Work, span and burdened span of a fork/join program, from one run in which it does one thing after another (He, Leiserson, Leiserson:
 * "The Cilkview scalability analyzer", SPAA 2010).
 *
 * <p>The serial elision: a fork runs its child at once, so everything happens in the order in which one core would do it, and
 * whoever joins finds the child done. Only one thread runs at any time, though a pool's worker may be the one while its starter waits;
 * what hands over between them orders these plain fields too.
 *
 * <p>The clock is the number of executed bytecodes of the student's classes, so it is the same in each run. A bytecode or call that makes or
 * copies an array counts one for each element besides, for it is as much work; what other calls do inside is not counted. Each moment has two dates: how
 * long the longest chain of steps up to here is, and the same if every way to a child and back from it costs
 * {@link FromRunner.Counted#BURDEN} more, as if another thread had taken it. A fork notes the dates, lets the child run on from them,
 * keeps its last ones, and takes the parent back to where it was; a join goes to whichever is later. In Cilkview the parent's
 * continuation is what is stolen; here it is the child, so the burden is on the child's side.
 *
 * <p>Every other public static method than {@link #begin}, {@link #end}, {@link #tick}, {@link #elements} and {@link #copied} takes the
 * place of the method of its name, with the receiver before its parameters.
 */
public final class Elided {
    /** Dates at which forked tasks have ended and for which nobody has waited yet. */
    private static final Map<Object, Dates> ENDED = new IdentityHashMap<>();

    private static long ticks;
    private static long seen;
    private static long forks;
    private static long span;
    private static long burdened;

    private Elided() {}

    /** What a program came to. */
    public record Counts(long work, long span, long burdenedSpan, long forks) {}

    private record Dates(long span, long burdened) {}

    /** Begins a trial. */
    public static void begin() {
        ENDED.clear();
        ticks = 0;
        seen = 0;
        forks = 0;
        span = 0;
        burdened = 0;
    }

    /** Ends a trial, when all that was set off has ended. */
    public static Counts end() {
        awaitAll();
        return new Counts(ticks, span, burdened, forks);
    }

    /** Comes before so many bytecodes that run one after another. */
    public static void tick(int bytecodes) {
        ticks += bytecodes;
    }

    /** Comes before so many elements are set in one step. */
    public static void elements(int count) {
        ticks += Math.max(0, count);
    }

    /** Comes after an array has been made by copying. */
    public static void copied(Object array) {
        elements(Array.getLength(array));
    }

    public static void arraycopy(Object from, int first, Object to, int at, int count) {
        elements(count);
        System.arraycopy(from, first, to, at, count);
    }

    public static ForkJoinTask<?> fork(ForkJoinTask<?> task) {
        return child(task, task::quietlyInvoke);
    }

    public static @Nullable Object join(ForkJoinTask<?> task) {
        await(task);
        return task.join();
    }

    public static void quietlyJoin(ForkJoinTask<?> task) {
        await(task);
        task.quietlyJoin();
    }

    public static @Nullable Object get(ForkJoinTask<?> task) throws InterruptedException, ExecutionException {
        await(task);
        return task.get();
    }

    public static @Nullable Object get(ForkJoinTask<?> task, long time, TimeUnit unit)
            throws InterruptedException, ExecutionException, TimeoutException {
        await(task);
        return task.get(time, unit);
    }

    public static @Nullable Object get(Future<?> task) throws InterruptedException, ExecutionException {
        await(task);
        return task.get();
    }

    public static void invokeAll(ForkJoinTask<?> first, ForkJoinTask<?> second) {
        invokeAll(new ForkJoinTask<?>[] {first, second});
    }

    /** The caller does the first itself, as the JDK has it. */
    public static void invokeAll(ForkJoinTask<?>... tasks) {
        for (int i = tasks.length - 1; i > 0; i--) {
            fork(tasks[i]);
        }
        if (tasks.length > 0) {
            tasks[0].quietlyInvoke();
        }
        for (ForkJoinTask<?> each : tasks) {
            join(each);
        }
    }

    public static Collection<? extends ForkJoinTask<?>> invokeAll(Collection<? extends ForkJoinTask<?>> tasks) {
        invokeAll(tasks.toArray(ForkJoinTask<?>[]::new));
        return tasks;
    }

    public static ForkJoinTask<?> submit(ForkJoinPool pool, ForkJoinTask<?> task) {
        return child(task, () -> pool.submit(task).quietlyJoin());
    }

    public static ForkJoinTask<?> submit(ForkJoinPool pool, Runnable task) {
        return submit(pool, ForkJoinTask.adapt(task));
    }

    public static ForkJoinTask<?> submit(ForkJoinPool pool, Runnable task, Object result) {
        return submit(pool, ForkJoinTask.adapt(task, result));
    }

    public static ForkJoinTask<?> submit(ForkJoinPool pool, Callable<?> task) {
        return submit(pool, ForkJoinTask.adapt(task));
    }

    public static void execute(ForkJoinPool pool, ForkJoinTask<?> task) {
        submit(pool, task);
    }

    public static void execute(ForkJoinPool pool, Runnable task) {
        submit(pool, task);
    }

    public static List<Future<?>> invokeAll(ForkJoinPool pool, Collection<? extends Callable<?>> tasks) {
        List<Future<?>> futures = new ArrayList<>();
        tasks.forEach(each -> futures.add(submit(pool, each)));
        futures.forEach(Elided::await);
        return futures;
    }

    public static void close(ForkJoinPool pool) {
        awaitAll();
        pool.close();
    }

    public static boolean awaitTermination(ForkJoinPool pool, long time, TimeUnit unit) throws InterruptedException {
        awaitAll();
        return pool.awaitTermination(time, unit);
    }

    public static boolean awaitQuiescence(ForkJoinPool pool, long time, TimeUnit unit) {
        awaitAll();
        return pool.awaitQuiescence(time, unit);
    }

    private static ForkJoinTask<?> child(ForkJoinTask<?> task, Runnable run) {
        catchUp();
        forks++;
        long spanHere = span;
        long burdenedHere = burdened;
        burdened += FromRunner.Counted.BURDEN;
        run.run();
        catchUp();
        ENDED.put(task, new Dates(span, burdened + FromRunner.Counted.BURDEN));
        span = spanHere;
        burdened = burdenedHere;
        return task;
    }

    private static void await(Object task) {
        catchUp();
        Dates end = ENDED.remove(task);
        if (end != null) {
            goTo(end);
        }
    }

    private static void awaitAll() {
        catchUp();
        ENDED.values().forEach(Elided::goTo);
        ENDED.clear();
    }

    private static void goTo(Dates end) {
        span = Math.max(span, end.span);
        burdened = Math.max(burdened, end.burdened);
    }

    /** What was done since the last look lies on the chain that leads here. */
    private static void catchUp() {
        long done = ticks - seen;
        seen = ticks;
        span += done;
        burdened += done;
    }
}
