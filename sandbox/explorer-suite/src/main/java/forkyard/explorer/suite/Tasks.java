package forkyard.explorer.suite;

import static forkyard.explorer.suite.Crew.check;
import static forkyard.explorer.suite.Crew.same;

import forkyard.explorer.suite.Counting.Counter;
import forkyard.explorer.suite.Wrong.As;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Pools, futures, fork/join, virtual threads, timers. */
final class Tasks {
    @Wrong(As.FAILURE)
    static void poolCountsPlainly() throws Exception {
        Counter counter = new Counter();
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            Future<?> one = pool.submit(counter::add);
            Future<?> other = pool.submit(counter::add);
            one.get();
            other.get();
        }
        same(2, counter.count);
    }

    @Right
    static void poolCountsLocked() throws Exception {
        Counter counter = new Counter();
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            pool.submit(counter::addLocked);
            pool.submit(counter::addLocked);
        }
        same(2, counter.count);
    }

    @Wrong(As.DEADLOCK)
    static void waitsInAPoolOfOne() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(1);
        Future<Integer> outer = pool.submit(() -> pool.submit(() -> 1).get() + 1);
        same(2, outer.get());
        pool.shutdown();
    }

    @Right
    static void invokesAll() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
            int sum = 0;
            for (Future<Integer> each : pool.invokeAll(List.<Callable<Integer>>of(() -> 1, () -> 2, () -> 3))) {
                sum += each.get();
            }
            same(6, sum);
            pool.shutdown();
            check(pool.awaitTermination(1, TimeUnit.SECONDS), "does not end");
        }
    }

    @Right
    static void takesWhatIsDone() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            ExecutorCompletionService<Integer> done = new ExecutorCompletionService<>(pool);
            done.submit(() -> 1);
            done.submit(() -> 2);
            same(3, done.take().get() + done.take().get());
        }
    }

    @Wrong(As.LEFT_BEHIND)
    static void neverShutDown() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        same(1, pool.submit(() -> 1).get());
    }

    @Wrong(As.FAILURE)
    static void shutsDownBeforeItSubmits() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(1);
        Thread other = new Thread(() -> pool.submit(() -> 1));
        other.start();
        pool.shutdown();
        other.join();
    }

    @Wrong(As.FAILURE)
    static void doesNotAskTheFuture() throws Exception {
        int[] result = new int[1];
        try (ExecutorService pool = Executors.newSingleThreadExecutor()) {
            pool.submit(() -> result[0] = 1);
            same(1, result[0]);
        }
    }

    @Wrong(As.FAILURE)
    static void virtualThreadsCountPlainly() throws Exception {
        Counter counter = new Counter();
        Thread one = Thread.ofVirtual().start(counter::add);
        Thread other = Thread.startVirtualThread(counter::add);
        one.join();
        other.join();
        same(2, counter.count);
    }

    @Wrong(As.FAILURE)
    static void virtualThreadsOfAnExecutorCountPlainly() throws Exception {
        Counter counter = new Counter();
        try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
            each.submit(counter::add);
            each.submit(counter::add);
        }
        same(2, counter.count);
    }

    @Right
    static void virtualThreadsCountLocked() throws Exception {
        Counter counter = new Counter();
        try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
            each.submit(counter::addLocked);
            each.submit(counter::addLocked);
        }
        same(2, counter.count);
    }

    @Wrong(As.FAILURE)
    static void asyncCountsPlainly() throws Exception {
        Counter counter = new Counter();
        CompletableFuture.allOf(CompletableFuture.runAsync(counter::add), CompletableFuture.runAsync(counter::add))
                .join();
        same(2, counter.count);
    }

    @Right
    static void asyncCombined() throws Exception {
        int sum = CompletableFuture.supplyAsync(() -> 20)
                .thenCombine(CompletableFuture.supplyAsync(() -> 22), Integer::sum)
                .join();
        same(42, sum);
    }

    @Wrong(As.FAILURE)
    static void asyncStagesCountPlainly() throws Exception {
        Counter counter = new Counter();
        CompletableFuture<Void> start = CompletableFuture.completedFuture(null);
        CompletableFuture.allOf(start.thenRunAsync(counter::add), start.thenRunAsync(counter::add))
                .join();
        same(2, counter.count);
    }

    @Right
    static void asyncStagesInARow() throws Exception {
        Counter counter = new Counter();
        CompletableFuture.runAsync(counter::add)
                .thenRunAsync(counter::add)
                .thenRunAsync(counter::add)
                .join();
        same(3, counter.count);
    }

    @Wrong(As.DEADLOCK)
    static void futureThatNobodyCompletes() throws Exception {
        new CompletableFuture<Integer>().join();
    }

    @Wrong(As.FAILURE)
    static void doesNotJoinTheStages() throws Exception {
        AtomicInteger seen = new AtomicInteger();
        CompletableFuture.supplyAsync(() -> 1).thenAccept(seen::set);
        same(1, seen.get());
    }

    static class Add extends RecursiveAction {
        private static final long serialVersionUID = 1;
        private final transient Counter counter;
        private final int times;

        Add(Counter counter, int times) {
            this.counter = counter;
            this.times = times;
        }

        @Override
        protected void compute() {
            if (times == 1) {
                counter.add();
            } else {
                invokeAll(new Add(counter, times / 2), new Add(counter, times - times / 2));
            }
        }
    }

    @Wrong(As.FAILURE)
    static void forkJoinCountsPlainly() throws Exception {
        Counter counter = new Counter();
        try (ForkJoinPool pool = new ForkJoinPool(2)) {
            pool.invoke(new Add(counter, 2));
        }
        same(2, counter.count);
    }

    @Wrong(As.FAILURE)
    static void forkJoinInTheCommonPoolCountsPlainly() throws Exception {
        Counter counter = new Counter();
        new Add(counter, 2).invoke();
        same(2, counter.count);
    }

    static class Sum extends RecursiveTask<Integer> {
        private static final long serialVersionUID = 1;
        private final int from;
        private final int to;

        Sum(int from, int to) {
            this.from = from;
            this.to = to;
        }

        @Override
        protected Integer compute() {
            if (to - from == 1) {
                return from;
            }
            int middle = (from + to) / 2;
            Sum left = new Sum(from, middle);
            left.fork();
            return new Sum(middle, to).compute() + left.join();
        }
    }

    @Right
    static void forkJoinSums() throws Exception {
        same(6, new Sum(0, 4).invoke());
    }

    @Wrong(As.FAILURE)
    static void parallelStreamCountsPlainly() throws Exception {
        Counter counter = new Counter();
        IntStream.range(0, 4).parallel().forEach(_ -> counter.add());
        same(4, counter.count);
    }

    @Right
    static void parallelStreamSums() throws Exception {
        same(6, IntStream.range(0, 4).parallel().sum());
    }

    @Right
    static void scheduledAtAFixedRate() throws Exception {
        CountDownLatch ticks = new CountDownLatch(3);
        ScheduledExecutorService clock = Executors.newScheduledThreadPool(1);
        clock.scheduleAtFixedRate(ticks::countDown, 1, 1, TimeUnit.MILLISECONDS);
        ticks.await();
        clock.shutdownNow();
    }

    @Right
    static void timer() throws Exception {
        CountDownLatch ticks = new CountDownLatch(2);
        Timer timer = new Timer();
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        ticks.countDown();
                    }
                },
                5,
                5);
        ticks.await();
        timer.cancel();
    }

    @Wrong(As.LEFT_BEHIND)
    static void timerNeverCancelled() throws Exception {
        CountDownLatch ticks = new CountDownLatch(1);
        new Timer()
                .schedule(
                        new TimerTask() {
                            @Override
                            public void run() {
                                ticks.countDown();
                            }
                        },
                        5);
        ticks.await();
    }

    @Right
    static void timesOut() throws Exception {
        CompletableFuture<Integer> never = new CompletableFuture<>();
        int value = never.completeOnTimeout(7, 50, TimeUnit.MILLISECONDS).join();
        same(7, value);
    }
}
