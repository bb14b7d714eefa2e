package forkyard.harness.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import forkyard.wire.FromRunner;
import forkyard.wire.FromRunner.Counted;
import forkyard.wire.Mode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Work and span of small fork/join programs whose shape is known. */
class ElidedTest {
    private static final String CONTRACT =
            "public interface Contract { long run(String shape, int n) throws Exception; }";

    /** {@code work(k)} is the same work each time; each program gives how often it was done. */
    private static final String SOLUTION = """
            import java.util.*;
            import java.util.concurrent.*;
            import java.util.stream.*;

            public class Solution implements Contract {
                static final int LEAF = 100_000;
                static long done;

                static long work() {
                    long x = 1;
                    for (int i = 0; i < LEAF; i++) x = x * 31 + i;
                    done++;
                    return x == 0 ? 2 : 1;
                }

                static class Leaf extends RecursiveTask<Long> {
                    protected Long compute() { return work(); }
                }

                static class Failing extends RecursiveTask<Long> {
                    protected Long compute() { work(); throw new IllegalStateException("on purpose"); }
                }

                static class Tree extends RecursiveTask<Long> {
                    final int leaves; final String how;
                    Tree(int leaves, String how) { this.leaves = leaves; this.how = how; }
                    protected Long compute() {
                        if (leaves == 1) return work();
                        Tree left = new Tree(leaves / 2, how), right = new Tree(leaves - leaves / 2, how);
                        switch (how) {
                            case "fork, compute, join" -> { left.fork(); long r = right.compute(); return r + left.join(); }
                            case "fork, invoke, get" -> {
                                left.fork();
                                long r = right.invoke();
                                try { return r + left.get(); } catch (Exception e) { throw new IllegalStateException(e); }
                            }
                            case "fork both" -> { left.fork(); right.fork(); return right.join() + left.join(); }
                            case "invoke two" -> invokeAll(left, right);
                            case "invoke an array" -> invokeAll(new ForkJoinTask<?>[] {left, right});
                            case "invoke a list" -> invokeAll(List.of(left, right));
                            case "name the methods" -> {
                                Stream.of(left, right).forEach(ForkJoinTask::fork);
                                return Stream.of(left, right).mapToLong(ForkJoinTask::join).sum();
                            }
                            case "join at once" -> { left.fork(); long l = left.join(); return l + right.compute(); }
                            default -> throw new IllegalArgumentException(how);
                        }
                        return left.join() + right.getRawResult();
                    }
                }

                public long run(String shape, int n) throws Exception {
                    done = 0;
                    try (ForkJoinPool pool = new ForkJoinPool(2)) {
                        switch (shape) {
                            case "serial" -> { for (int i = 0; i < n; i++) work(); }
                            case "submitted" -> {
                                List<Future<Long>> all = new ArrayList<>();
                                for (int i = 0; i < n; i++) all.add(pool.submit(Solution::work));
                                for (Future<Long> each : all) each.get();
                            }
                            case "invoked in the pool" -> pool.invokeAll(Collections.nCopies(n, Solution::work));
                            case "never joined" -> { for (int i = 0; i < n; i++) pool.execute(() -> { work(); }); }
                            case "copied" -> {
                                int[] a = new int[n];
                                int[] b = Arrays.copyOf(a, n).clone();
                                System.arraycopy(a, 0, b, 0, n);
                                done = n;
                            }
                            case "caught" -> {
                                ForkJoinTask<Long> failing = new Failing().fork();
                                try { failing.join(); } catch (IllegalStateException e) { work(); }
                            }
                            case "twice" -> {
                                pool.invoke(new Tree(n, "invoke two"));
                                pool.invoke(new Tree(n, "invoke two"));
                            }
                            default -> pool.invoke(new Tree(n, shape));
                        }
                    }
                    return done;
                }
            }""";

    /** Nothing but the leaves matters to two digits. */
    private static final int LEAVES = 16;

    /** The loop of a leaf: load, load constant, compare; load, load constant, multiply, load, widen, add, store; increase, go back. */
    private static final long PER_LEAF = 100_000 * (3 + 7 + 2);

    private Runner runner;

    @BeforeEach
    void start() throws IOException {
        runner = Runner.start().load(CONTRACT, SOLUTION);
    }

    @AfterEach
    void close() throws IOException {
        runner.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fork, compute, join",
                "fork, invoke, get",
                "fork both",
                "invoke two",
                "invoke an array",
                "invoke a list",
                "name the methods",
                "submitted",
                "invoked in the pool",
                "never joined"
            })
    void allLeavesAtOnceMakeAsMuchParallelism(String shape) throws IOException {
        Counted counted = count(shape, LEAVES);

        assertThat(parallelism(counted)).isCloseTo(LEAVES, within(0.05));
        assertThat(counted.work()).isGreaterThan(LEAVES * PER_LEAF);
    }

    @Test
    void oneAfterAnotherMakesNone() throws IOException {
        assertThat(parallelism(count("join at once", LEAVES))).isCloseTo(1, within(0.005));
        assertThat(parallelism(count("serial", LEAVES))).isEqualTo(1);
        assertThat(parallelism(count("caught", LEAVES))).isCloseTo(1, within(0.005));
    }

    @Test
    void theCountsAreTheSameEachTime() throws IOException {
        Counted first = count("fork, compute, join", LEAVES);

        for (int round = 0; round < 3; round++) {
            Counted again = count("fork, compute, join", LEAVES);
            assertThat(new long[] {again.work(), again.span(), again.burdenedSpan(), again.forks()})
                    .containsExactly(first.work(), first.span(), first.burdenedSpan(), first.forks());
        }
    }

    @Test
    void aLoopCountsItsBytecodes() throws IOException {
        long leaf = count("serial", 2).work() - count("serial", 1).work();

        assertThat(leaf).isBetween(PER_LEAF, PER_LEAF + 100);
    }

    @Test
    void whatMakesOrCopiesAnArrayCountsItsElements() throws IOException {
        assertThat(count("copied", 5000).work() - count("copied", 1000).work()).isEqualTo(4 * 4000);
    }

    @Test
    void oneProgramAfterAnotherAddsWorkAndSpan() throws IOException {
        long around = count("serial", 0).work();
        Counted once = count("invoke two", 4);
        Counted twice = count("twice", 4);

        assertThat(twice.work()).isCloseTo(2 * once.work(), within(around));
        assertThat(twice.span()).isCloseTo(2 * once.span(), within(around));
        assertThat(twice.forks()).isEqualTo(2 * once.forks());
    }

    @Test
    void aTreeOfDepthThreeBearsTheBurdenOfThreeWaysThereAndBack() throws IOException {
        Counted counted = count("fork, compute, join", 8);

        assertThat(counted.forks()).isEqualTo(7);
        assertThat(counted.span()).isLessThanOrEqualTo(counted.work());
        assertThat(counted.burdenedSpan() - counted.span()).isCloseTo(3 * 2 * FromRunner.Counted.BURDEN, within(100L));
    }

    private Counted count(String shape, int n) throws IOException {
        Runner.Played played = runner.play(Mode.ELIDED, "call", List.of(List.of("run", shape, n)));

        assertThat(played.failure()).isNull();
        long expected = shape.equals("twice") ? 2L * n : shape.equals("caught") ? 2 : n;
        assertThat(played.answer()).isEqualTo(List.of(List.of(true, expected)));
        return runner.counted();
    }

    private static double parallelism(Counted counted) {
        return (double) counted.work() / counted.span();
    }
}
