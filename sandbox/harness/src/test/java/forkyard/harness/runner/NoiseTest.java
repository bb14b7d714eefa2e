package forkyard.harness.runner;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.harness.runner.Runner.Played;
import forkyard.wire.Mode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Wrong programs that plain repetition hardly ever catches, their right twins, and how many noisy rounds tell them apart. */
class NoiseTest {
    private static final int ROUNDS = 40;
    private static final int NONE = -1;

    private static final String COUNTER = "public interface Contract { void hit(); int hits(); }";
    private static final String TWO_HIT = """
            import forkyard.kit.*;
            import java.util.*;

            public class TwoHit implements Scenario<Contract> {
                public Object play(Contract solution, Stage stage) throws Exception {
                    stage.together("hitter", Collections.nCopies(2, () -> { solution.hit(); return null; }));
                    return solution.hits();
                }
            }""";

    private static final String SEATS = "public interface Contract { int reserve(); }";
    private static final String TWO_RESERVE = """
            import forkyard.kit.*;
            import java.util.*;

            public class TwoReserve implements Scenario<Contract> {
                public Object play(Contract solution, Stage stage) throws Exception {
                    List<Integer> got = Collections.synchronizedList(new ArrayList<>());
                    stage.together("buyer", Collections.nCopies(2, () -> got.add(solution.reserve())));
                    return got.get(0) + got.get(1);
                }
            }""";

    private static final String BUFFER =
            "public interface Contract { void put(int x) throws InterruptedException; int take() throws InterruptedException; }";
    private static final String PUT_AND_TAKE = """
            import forkyard.kit.*;
            import java.util.*;
            import java.util.concurrent.*;

            public class PutAndTake implements Scenario<Contract> {
                public Object play(Contract solution, Stage stage) throws Exception {
                    BlockingQueue<Object> seen = new LinkedBlockingQueue<>();
                    for (int i = 0; i < 2; i++) {
                        int first = 3 * i;
                        start(seen, () -> { for (int x = first; x < first + 3; x++) solution.put(x); return null; });
                        start(seen, () -> { for (int x = 0; x < 3; x++) seen.add(solution.take()); return null; });
                    }
                    List<Integer> taken = new ArrayList<>();
                    while (taken.size() < 6) {
                        if (!(seen.take() instanceof Integer x)) return "an exception";
                        taken.add(x);
                    }
                    Collections.sort(taken);
                    return taken;
                }
                private static void start(BlockingQueue<Object> seen, Callable<?> part) {
                    new Thread(() -> {
                        try {
                            part.call();
                        } catch (Throwable t) {
                            seen.add(t);
                        }
                    }).start();
                }
            }""";
    private static final List<Integer> ALL_TAKEN = List.of(0, 1, 2, 3, 4, 5);

    @Test
    void aLostUpdateIsFound() throws IOException {
        assertThat(wrongRound(COUNTER, counter("volatile int hits", "hits++", "hits"), TWO_HIT, "TwoHit", 2))
                .isNotEqualTo(NONE);
    }

    @Test
    void anAtomicUpdatePasses() throws IOException {
        assertThat(wrongRound(
                        COUNTER,
                        counter(
                                "java.util.concurrent.atomic.AtomicInteger hits = new java.util.concurrent.atomic.AtomicInteger()",
                                "hits.incrementAndGet()",
                                "hits.get()"),
                        TWO_HIT,
                        "TwoHit",
                        2))
                .isEqualTo(NONE);
    }

    @Test
    void aCheckBeforeAnActIsFound() throws IOException {
        assertThat(wrongRound(SEATS, seats(""), TWO_RESERVE, "TwoReserve", 0)).isNotEqualTo(NONE);
    }

    @Test
    void aCheckUnderTheLockPasses() throws IOException {
        assertThat(wrongRound(SEATS, seats("synchronized "), TWO_RESERVE, "TwoReserve", 0))
                .isEqualTo(NONE);
    }

    @Test
    void anIfAroundAWaitIsFound() throws IOException {
        assertThat(wrongRound(BUFFER, monitorBuffer("if"), PUT_AND_TAKE, "PutAndTake", ALL_TAKEN))
                .isNotEqualTo(NONE);
    }

    @Test
    void aLoopAroundAWaitPasses() throws IOException {
        assertThat(wrongRound(BUFFER, monitorBuffer("while"), PUT_AND_TAKE, "PutAndTake", ALL_TAKEN))
                .isEqualTo(NONE);
    }

    @Test
    void anIfAroundAnAwaitIsFound() throws IOException {
        assertThat(wrongRound(BUFFER, lockBuffer("if"), PUT_AND_TAKE, "PutAndTake", ALL_TAKEN))
                .isNotEqualTo(NONE);
    }

    @Test
    void aLoopAroundAnAwaitPasses() throws IOException {
        assertThat(wrongRound(BUFFER, lockBuffer("while"), PUT_AND_TAKE, "PutAndTake", ALL_TAKEN))
                .isEqualTo(NONE);
    }

    @Test
    void aParkThatIsToldBeforehandReturnsAndAnInterruptStays() throws IOException {
        String solution = """
                import java.util.concurrent.locks.LockSupport;

                public class Solution implements Contract {
                    private volatile boolean told;
                    public void hit() {
                        Thread.currentThread().interrupt();
                    }
                    public int hits() {
                        boolean interrupted = Thread.interrupted();
                        Thread waiter = Thread.currentThread();
                        new Thread(() -> { told = true; LockSupport.unpark(waiter); }).start();
                        int[] busy = new int[100];
                        for (int i = 0; i < 100; i++) busy[i] = told ? i : busy[99 - i];
                        while (!told) LockSupport.park();
                        Thread.currentThread().interrupt();
                        for (int i = 0; i < 100; i++) busy[i] = told ? i : busy[99 - i];
                        return Thread.interrupted() ? 2 : 3;
                    }
                }""";
        assertThat(wrongRound(COUNTER, solution, TWO_HIT, "TwoHit", 2)).isEqualTo(NONE);
    }

    /** The first noisy round in which the answer is not this, or {@link #NONE}. */
    private static int wrongRound(String contract, String solution, String scenario, String driver, Object right)
            throws IOException {
        try (Runner runner = Runner.start().load(contract, solution, scenario)) {
            for (int round = 0; round < ROUNDS; round++) {
                Played played = runner.play(Mode.NOISE, round, driver, List.of());
                if (!right.equals(played.answer())) {
                    return round;
                }
            }
            return NONE;
        }
    }

    private static String counter(String field, String hit, String get) {
        return "public class Solution implements Contract { private " + field + "; public void hit() { " + hit
                + "; } public int hits() { return " + get + "; } }";
    }

    private static String seats(String lock) {
        return "public class Solution implements Contract { private boolean taken; public " + lock
                + "int reserve() { if (taken) return -1; taken = true; return 1; } }";
    }

    private static String monitorBuffer(String test) {
        return """
                import java.util.*;

                public class Solution implements Contract {
                    private final Deque<Integer> items = new ArrayDeque<>();
                    public synchronized void put(int x) throws InterruptedException {
                        TEST (items.size() == 1) wait();
                        items.addLast(x);
                        if (items.size() > 1) throw new IllegalStateException("too many");
                        notifyAll();
                    }
                    public synchronized int take() throws InterruptedException {
                        TEST (items.isEmpty()) wait(10_000);
                        notifyAll();
                        return items.removeFirst();
                    }
                }""".replace("TEST", test);
    }

    private static String lockBuffer(String test) {
        return """
                import java.util.*;
                import java.util.concurrent.TimeUnit;
                import java.util.concurrent.locks.*;

                public class Solution implements Contract {
                    private final Lock lock = new ReentrantLock();
                    private final Condition notFull = lock.newCondition(), notEmpty = lock.newCondition();
                    private final Deque<Integer> items = new ArrayDeque<>();
                    public void put(int x) throws InterruptedException {
                        lock.lock();
                        try {
                            TEST (items.size() == 1) notFull.await();
                            items.addLast(x);
                            if (items.size() > 1) throw new IllegalStateException("too many");
                            notEmpty.signal();
                        } finally {
                            lock.unlock();
                        }
                    }
                    public int take() throws InterruptedException {
                        lock.lock();
                        try {
                            TEST (items.isEmpty())
                                if (!notEmpty.await(10, TimeUnit.SECONDS)) throw new IllegalStateException("timed out");
                            notFull.signal();
                            return items.removeFirst();
                        } finally {
                            lock.unlock();
                        }
                    }
                }""".replace("TEST", test);
    }
}
