package forkyard.harness.runner;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.wire.Mode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a mode puts into classes changes nothing that a right program computes. */
class ModesTest {
    private static final String CONTRACT = """
            import java.util.*;

            public interface Contract {
                void sort(int[] data);
                Map<String, Integer> unused();
                List<String> everything(int n) throws Exception;
                default int twice(int x) { return 2 * x; }
            }""";

    private static final String SOLUTION = """
            import java.util.*;
            import java.util.concurrent.*;
            import java.util.concurrent.atomic.*;
            import java.util.concurrent.locks.*;
            import java.util.function.*;
            import java.util.stream.*;

            public class Solution implements Contract {
                private static final Map<String, Integer> CACHE = new ConcurrentHashMap<>();
                private static int loaded;
                static { for (int i = 0; i < 10; i++) loaded += i; }

                private final long[] cells = new long[8];
                private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
                private volatile double volatileSum;
                private final ReadWriteLock lock = new ReentrantReadWriteLock();
                private boolean flag;

                sealed interface Shape {}
                record Circle(double r) implements Shape {}
                record Square(double side) implements Shape {
                    Square { if (side < 0) throw new IllegalArgumentException("negative"); }
                }
                enum Color { RED { int code() { return 1; } }, BLUE { int code() { return 2; } }; abstract int code(); }
                static abstract class Base {
                    final int x;
                    Base(int x) { this.x = check(x); }
                    int check(int y) { return y; }
                }
                class Inner extends Base {
                    private int[][] grid = new int[3][3];
                    Inner(int x) { int doubled = x * 2; super(doubled); grid[x % 3][1] += cells.length; }
                    long sum() { long s = x; for (int[] row : grid) for (int y : row) s += y; return s; }
                }

                public void sort(int[] data) {
                    try (ForkJoinPool pool = new ForkJoinPool(3)) {
                        pool.invoke(new Sort(data, new int[data.length], 0, data.length));
                    }
                }

                static final class Sort extends RecursiveAction {
                    final int[] a, b; final int from, to;
                    Sort(int[] a, int[] b, int from, int to) { this.a = a; this.b = b; this.from = from; this.to = to; }
                    protected void compute() {
                        if (to - from < 16) {
                            for (int i = from + 1; i < to; i++)
                                for (int j = i; j > from && a[j - 1] > a[j]; j--) { int t = a[j]; a[j] = a[j - 1]; a[j - 1] = t; }
                            return;
                        }
                        int mid = (from + to) >>> 1;
                        invokeAll(new Sort(a, b, from, mid), new Sort(a, b, mid, to));
                        int i = from, j = mid, k = from;
                        while (i < mid || j < to) b[k++] = j == to || i < mid && a[i] <= a[j] ? a[i++] : a[j++];
                        System.arraycopy(b, from, a, from, to - from);
                    }
                }

                public Map<String, Integer> unused() { return CACHE; }

                public List<String> everything(int n) throws Exception {
                    for (Shape shape : new Shape[] {new Circle(2), new Square(3)}) {
                        lines.add(switch (shape) {
                            case Circle(double r) when r > 1 -> "circle " + r;
                            case Circle c -> "small";
                            case Square(double side) -> "square " + side;
                        });
                    }
                    try { new Square(-1); } catch (IllegalArgumentException | NullPointerException e) { lines.add(e.getMessage()); }
                    lines.add(Color.BLUE.code() + " " + new Inner(4).sum() + " " + loaded + " " + twice(4));
                    CountDownLatch started = new CountDownLatch(n);
                    try (ExecutorService pool = Executors.newFixedThreadPool(n)) {
                        List<Future<Long>> futures = new ArrayList<>();
                        for (int i = 0; i < n; i++) {
                            int k = i;
                            futures.add(pool.submit(() -> {
                                started.countDown();
                                started.await();
                                for (int j = 0; j < 200; j++) {
                                    synchronized (cells) { cells[k % 8] += j; cells[7]--; }
                                    lock.writeLock().lock();
                                    try { volatileSum += 0.5; } finally { lock.writeLock().unlock(); }
                                    CACHE.merge("k", 1, Integer::sum);
                                }
                                return (long) k;
                            }));
                        }
                        long sum = 0;
                        for (Future<Long> future : futures) sum += future.get();
                        lines.add("sum " + sum + " " + volatileSum + " " + Arrays.stream(cells).sum());
                    }
                    Thread waiter = new Thread(this::waitForFlag, "waiter");
                    waiter.start();
                    synchronized (this) { flag = true; notifyAll(); }
                    waiter.join();
                    Thread parked = Thread.ofVirtual().start(() -> { while (!CACHE.containsKey("go")) LockSupport.parkNanos(100_000); });
                    CACHE.put("go", 1);
                    parked.join();
                    try { Thread.currentThread().interrupt(); Thread.sleep(5); } catch (InterruptedException e) { lines.add("interrupted"); }
                    int[] counted = {0};
                    Supplier<IntUnaryOperator> curried = () -> x -> x + counted[0]++;
                    lines.add(IntStream.range(0, n).parallel().map(x -> x * x).boxed().map(String::valueOf)
                            .collect(Collectors.joining(",")) + curried.get().applyAsInt(n) + counted[0]);
                    CompletableFuture<String> future = CompletableFuture.supplyAsync(() -> "a").thenApplyAsync(s -> s + "b");
                    lines.add(future.thenCombine(CompletableFuture.supplyAsync(() -> "c"), String::concat).get());
                    label:
                    for (int i = 0; ; i++) { for (int j = 0; j < 3; j++) { if (i * j == 4) break label; if (j > i) continue label; } }
                    Object o = n > 3 ? (Object) new int[] {1} : "s";
                    lines.add(o instanceof int[] array && array.length == 1 ? "array" : "other");
                    return new ArrayList<>(lines);
                }

                private synchronized void waitForFlag() {
                    boolean interrupted = false;
                    while (!flag) {
                        try { wait(5_000); } catch (InterruptedException e) { interrupted = true; }
                    }
                    lines.add("flag " + interrupted);
                }
            }""";

    @ParameterizedTest
    @EnumSource(Mode.class)
    void aRightProgramComputesTheSame(Mode mode) throws IOException {
        int[] data = new java.util.Random(3).ints(20_000).toArray();
        int[] sorted = data.clone();
        java.util.Arrays.sort(sorted);
        try (Runner runner = Runner.start().load(CONTRACT, SOLUTION)) {
            assertThat(runner.play(mode, "call", List.of(List.of("sort", data))).answer())
                    .usingRecursiveComparison()
                    .isEqualTo(List.of(List.of(true, sorted)));
            assertThat(runner.play(mode, "call", List.of(List.of("everything", 4)))
                            .answer())
                    .isEqualTo(List.of(List.of(
                            true,
                            List.of(
                                    "circle 2.0",
                                    "square 3.0",
                                    "negative",
                                    "2 16 45 8",
                                    "sum 6 400.0 78800",
                                    "flag false",
                                    "interrupted",
                                    "0,1,4,941",
                                    "abc",
                                    "array"))));
        }
    }
}
