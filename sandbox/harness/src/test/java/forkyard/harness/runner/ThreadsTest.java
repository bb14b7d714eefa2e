package forkyard.harness.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import forkyard.wire.Gate;
import forkyard.wire.Mode;
import forkyard.wire.ThreadSnapshot;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThreadsTest {
    private static final String CONTRACT = "public interface Contract { int run(int how) throws Exception; }";

    @Test
    void threadsThatOutliveTheCallAreLeftoversAndThoseThatEndAreNot() throws IOException {
        try (Runner runner = Runner.start().load(CONTRACT, """
                        import java.util.concurrent.*;
                        import java.util.concurrent.locks.LockSupport;

                        public class Solution implements Contract {
                            public int run(int how) throws Exception {
                                switch (how) {
                                    case 0 -> new Thread(() -> { try { Thread.sleep(30); } catch (InterruptedException e) { } }).start();
                                    case 1 -> { ForkJoinPool.commonPool().submit(() -> 1).get(); CompletableFuture.runAsync(() -> {}).get(); }
                                    case 2 -> Thread.startVirtualThread(() -> {}).join();
                                    case 3 -> new Thread(LockSupport::park, "forgotten").start();
                                    case 4 -> Executors.newSingleThreadExecutor(r -> new Thread(r, "pool")).submit(() -> 1).get();
                                    case 5 -> Thread.ofVirtual().name("light").start(LockSupport::park);
                                }
                                return how;
                            }
                        }""")) {
            assertThat(runner.call("run", 0).leftovers()).isEmpty();
            assertThat(runner.call("run", 1).leftovers()).isEmpty();
            assertThat(runner.call("run", 2).leftovers()).isEmpty();
            assertThat(runner.call("run", 3).leftovers())
                    .extracting(ThreadSnapshot::name, ThreadSnapshot::state, ThreadSnapshot::idle)
                    .containsExactly(tuple("forgotten", "WAITING", false));
            assertThat(runner.call("run", 4).leftovers())
                    .extracting(ThreadSnapshot::name, ThreadSnapshot::idle)
                    .containsExactlyInAnyOrder(tuple("forgotten", false), tuple("pool", true));
            assertThat(runner.call("run", 5).leftovers())
                    .extracting(ThreadSnapshot::name)
                    .containsExactlyInAnyOrder("forgotten", "pool", "light");
        }
    }

    @Test
    void aDeadlockIsToldInWords() throws IOException {
        try (Runner runner = Runner.start().load(CONTRACT, """
                        import java.util.concurrent.*;
                        import java.util.concurrent.locks.*;

                        public class Solution implements Contract {
                            static class Fork {}
                            private final Fork a = new Fork(), b = new Fork();
                            private final Lock lock = new ReentrantLock();
                            private final CyclicBarrier both = new CyclicBarrier(2);
                            static class Liar extends Thread {
                                Liar(Runnable r) { super(r, "liar"); }
                                public State getState() { throw new Error(); }
                                public StackTraceElement[] getStackTrace() { throw new Error(); }
                                public String toString() { throw new Error(); }
                            }
                            private void eat(Fork first, Fork second) {
                                synchronized (first) {
                                    try { both.await(); } catch (Exception e) { }
                                    synchronized (second) { }
                                }
                            }
                            public int run(int how) throws Exception {
                                new Thread(() -> eat(a, b), "philosopher-1").start();
                                Thread two = new Thread(() -> eat(b, a), "philosopher-2");
                                two.start();
                                lock.lock();
                                Liar liar = new Liar(() -> lock.lock());
                                liar.start();
                                Thread.ofVirtual().name("light").start(() -> {
                                    try { new CountDownLatch(1).await(); } catch (InterruptedException e) { }
                                });
                                new Thread(() -> { synchronized (lock) { try { lock.wait(); } catch (InterruptedException e) { } } }, "waiter").start();
                                Executors.newSingleThreadExecutor(r -> new Thread(r, "pool")).submit(() -> 1).get();
                                two.join();
                                return 1;
                            }
                        }""")) {
            runner.begin(Mode.PLAIN, 1, "call", List.of(List.of("run", 0)));
            List<ThreadSnapshot> threads = whenStill(runner, 7);
            assertThat(threads)
                    .extracting(ThreadSnapshot::name, ThreadSnapshot::waitsFor)
                    .contains(
                            tuple("main", "the end of philosopher-2"),
                            tuple("philosopher-1", "the monitor of a Solution.Fork, held by philosopher-2"),
                            tuple("liar", "ReentrantLock.lock, held by main"),
                            tuple("waiter", "a notify on a ReentrantLock"),
                            tuple("light", "CountDownLatch.await"));
            assertThat(threads)
                    .filteredOn(ThreadSnapshot::idle)
                    .extracting(ThreadSnapshot::name)
                    .containsExactly("pool");
            assertThat(threads)
                    .filteredOn(thread -> thread.name().equals("philosopher-1"))
                    .flatExtracting(ThreadSnapshot::places)
                    .anySatisfy(place -> {
                        assertThat(place.method()).isEqualTo("eat");
                        assertThat(place.file()).isEqualTo("Solution.java");
                        assertThat(place.line()).isEqualTo(18);
                    });
        }
    }

    @Test
    void whoWaitsAtAGateIsToldSoAndHoldsAnInterruptOut() throws IOException {
        try (Runner runner = Runner.start()
                .load(
                        CONTRACT,
                        "public class Solution implements Contract { public int run(int how) { return how; } }",
                        """
                        import forkyard.kit.*;

                        public class Alone implements Scenario<Contract> {
                            public Object play(Contract solution, Stage stage) throws Exception {
                                Thread.currentThread().interrupt();
                                stage.log().event("still here", Thread.currentThread().isInterrupted());
                                System.out.println("printed");
                                try {
                                    stage.probe("pair").arrive();
                                } catch (InterruptedException e) {
                                    stage.log().event("interrupted");
                                }
                                stage.probe("pair").arrive();
                                return 1;
                            }
                        }""")
                .gate("pair", Gate.Kind.PROBE, 5)) {
            runner.begin(Mode.PLAIN, 1, "Alone", List.of());
            assertThat(whenStill(runner, 1).getFirst().waitsFor()).isEqualTo("the others at the gate pair");
        }
    }

    private static List<ThreadSnapshot> whenStill(Runner runner, int count) throws IOException {
        List<ThreadSnapshot> threads = runner.inspect();
        while (threads.size() < count
                || threads.stream().anyMatch(thread -> thread.state().equals("RUNNABLE"))) {
            threads = runner.inspect();
        }
        return threads;
    }
}
