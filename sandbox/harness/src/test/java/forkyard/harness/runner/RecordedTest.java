package forkyard.harness.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import forkyard.wire.Caps;
import forkyard.wire.Case;
import forkyard.wire.Gate;
import forkyard.wire.Mode;
import forkyard.wire.ThreadLanes;
import forkyard.wire.ThreadLanes.Kind;
import forkyard.wire.ThreadLanes.Lane;
import forkyard.wire.ThreadLanes.Reason;
import forkyard.wire.ThreadLanes.Span;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RecordedTest {
    private static final String CONTRACT = "public interface Contract { int run(int how) throws Exception; }";

    @Test
    void waitsForLocksOthersTimeAndTheJudgeAreTold() throws IOException {
        try (Runner runner = Runner.start().load(CONTRACT, """
                        import java.util.concurrent.*;
                        import java.util.concurrent.locks.*;

                        public class Solution implements Contract {
                            static class Account {}
                            private final Account account = new Account();
                            private final Lock lock = new ReentrantLock();
                            private final CountDownLatch done = new CountDownLatch(1);
                            private Thread holder;

                            private void await(Thread.State state, Thread thread) {
                                while (thread.getState() != state) Thread.onSpinWait();
                            }
                            private void rest(int millis) {
                                try { Thread.sleep(millis); } catch (InterruptedException e) { }
                            }
                            private void enter() {
                                synchronized (account) { account.hashCode(); }
                            }
                            private void lock() {
                                lock.lock();
                                lock.unlock();
                            }
                            public int run(int how) throws Exception {
                                Thread monitor = new Thread(this::enter, "monitor");
                                Thread locker = new Thread(this::lock, "locker");
                                Thread parked = new Thread(() -> { try { done.await(); } catch (InterruptedException e) { } }, "parked");
                                Thread twin = new Thread(() -> { synchronized (done) { try { done.wait(); } catch (InterruptedException e) { } } }, "parked");
                                holder = new Thread(() -> {
                                    lock.lock();
                                    synchronized (account) {
                                        monitor.start(); locker.start(); parked.start(); twin.start();
                                        await(Thread.State.BLOCKED, monitor);
                                        await(Thread.State.WAITING, locker);
                                        await(Thread.State.WAITING, parked);
                                        await(Thread.State.WAITING, twin);
                                        rest(20);
                                    }
                                    lock.unlock();
                                    done.countDown();
                                    synchronized (done) { done.notifyAll(); }
                                }, "holder");
                                holder.start();
                                for (Thread each : new Thread[] {holder, monitor, locker, parked, twin}) each.join();
                                ForkJoinPool.commonPool().submit(() -> 1).get();
                                return how;
                            }
                        }""", """
                        import forkyard.kit.*;

                        public class Meeting implements Scenario<Contract> {
                            public Object play(Contract solution, Stage stage) throws Exception {
                                stage.probe("start").arrive();
                                return solution.run(1);
                            }
                        }""").gate("start", Gate.Kind.PROBE, 1)) {
            assertThat(runner.scenario("Meeting").lanes()).isNull();
            ThreadLanes lanes = recorded(runner, "Meeting", List.of());
            assertThat(lanes.lanes().getFirst().name()).isEqualTo("main");
            assertThat(lanes.lanes())
                    .extracting(Lane::name)
                    .contains("holder", "monitor", "locker", "parked", "parked (2)")
                    .noneMatch(name -> name.contains("JFR") || name.contains("forkyard"));
            assertThat(reasons(lanes, "main"))
                    .extracting(Reason::kind, Reason::what)
                    .contains(
                            tuple(Kind.JUDGE, "the others at the judge's gate"), tuple(Kind.WAIT, "the end of holder"));
            assertThat(reasons(lanes, "holder")).containsExactly(new Reason(Kind.SLEEP, "", "", "Solution.java", 15));
            assertThat(reasons(lanes, "monitor"))
                    .containsExactly(new Reason(Kind.LOCK, "Solution.Account#1", "holder", "Solution.java", 18));
            assertThat(reasons(lanes, "locker"))
                    .extracting(Reason::kind, Reason::what, Reason::line)
                    .containsExactly(tuple(Kind.LOCK, "ReentrantLock#1", 21));
            assertThat(List.of(reasons(lanes, "parked"), reasons(lanes, "parked (2)")))
                    .flatExtracting(each -> each)
                    .extracting(Reason::kind, Reason::what, Reason::other)
                    .containsExactlyInAnyOrder(
                            tuple(Kind.WAIT, "CountDownLatch.await", ""),
                            tuple(Kind.WAIT, "a notify on CountDownLatch#1", "holder"));
            for (Lane lane : lanes.lanes()) {
                long last = lane.from();
                for (Span span : lane.spans()) {
                    assertThat(span.from()).isBetween(last, span.to() - 1);
                    last = span.to();
                }
                assertThat(lane.to()).isBetween(last, lanes.nanos());
            }
        }
    }

    @Test
    void waitsThatAreTooManyToBeToldAreMergedOrLeftOutAndAllCounted() throws IOException {
        try (Runner runner = Runner.start().load(CONTRACT, """
                        import java.util.concurrent.*;

                        public class Solution implements Contract {
                            public int run(int how) throws Exception {
                                SynchronousQueue<Integer> queue = new SynchronousQueue<>();
                                for (int i = 0; i < 100; i++) Thread.ofVirtual().start(() -> { });
                                Thread taker = new Thread(() -> {
                                    try { for (int i = 0; i < how; i++) queue.take(); } catch (InterruptedException e) { }
                                }, "taker");
                                taker.start();
                                for (int i = 0; i < how; i++) { queue.put(i); Thread.sleep(0, 1000); }
                                taker.join();
                                return how;
                            }
                        }""")) {
            ThreadLanes lanes = recorded(runner, Case.CALL, List.of(List.of("run", 2_500)));
            assertThat(lanes.lanes())
                    .hasSize(Caps.LANES)
                    .filteredOn(Lane::virtual)
                    .isNotEmpty();
            assertThat(lanes.moreThreads()).isEqualTo(2 + 100 - Caps.LANES);
            Lane main = lanes.lanes().getFirst();
            assertThat(lanes.lanes().stream()
                            .mapToInt(lane -> lane.spans().size())
                            .sum())
                    .isPositive()
                    .isLessThanOrEqualTo(Caps.SPANS);
            long sleeps = main.totals().stream()
                    .filter(total -> lanes.reasons().get(total.reason()).kind() == Kind.SLEEP)
                    .mapToLong(ThreadLanes.Total::count)
                    .sum();
            assertThat(sleeps).isEqualTo(2_500);
            long told = lanes.lanes().stream()
                    .flatMap(lane -> lane.spans().stream())
                    .mapToLong(Span::count)
                    .sum();
            long all = lanes.lanes().stream()
                    .flatMap(lane -> lane.totals().stream())
                    .mapToLong(ThreadLanes.Total::count)
                    .sum();
            assertThat(told == all).isEqualTo(lanes.leftOut() == 0);
        }
    }

    private static ThreadLanes recorded(Runner runner, String driver, List<?> inputs) throws IOException {
        Runner.Played played = runner.play(Mode.RECORDED, driver, inputs);
        assertThat(played.failure()).isNull();
        return Objects.requireNonNull(played.lanes());
    }

    private static List<Reason> reasons(ThreadLanes lanes, String thread) {
        Lane lane = lanes.lanes().stream()
                .filter(each -> each.name().equals(thread))
                .findFirst()
                .orElseThrow();
        return lane.totals().stream()
                .map(total -> lanes.reasons().get(total.reason()))
                .toList();
    }
}
