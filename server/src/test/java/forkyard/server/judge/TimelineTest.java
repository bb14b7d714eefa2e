package forkyard.server.judge;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.exercise.Catalog;
import forkyard.exercise.Exercise;
import forkyard.wire.SourceFile;
import forkyard.wire.ThreadLanes;
import forkyard.wire.ThreadLanes.Kind;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Timelines of real runs, in real containers. */
class TimelineTest {
    /** Whatever order it is scheduled in, the one in the lock waits for the others to want it. */
    private static final String CONTENDED = """
            import java.util.ArrayList;
            import java.util.List;
            import java.util.concurrent.atomic.AtomicInteger;
            import java.util.function.IntConsumer;

            public final class Solution implements HelloThreads {
                private final Object door = new Object();
                private final AtomicInteger atTheDoor = new AtomicInteger();

                @Override
                public void greetAll(int n, IntConsumer greet) {
                    List<Thread> threads = new ArrayList<>();
                    for (int i = 0; i < n; i++) {
                        int number = i;
                        threads.add(new Thread(() -> {
                            greet.accept(number);
                            atTheDoor.incrementAndGet();
                            synchronized (door) {
                                while (atTheDoor.get() < n) {
                                    Thread.onSpinWait();
                                }
                                for (Thread each : threads) {
                                    while (each != Thread.currentThread() && isOnItsWay(each)) {
                                        Thread.onSpinWait();
                                    }
                                }
                            }
                        }, "greeter-" + i));
                    }
                    threads.forEach(Thread::start);
                    for (Thread each : threads) {
                        try {
                            each.join();
                        } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                        }
                    }
                }

                private static boolean isOnItsWay(Thread thread) {
                    return switch (thread.getState()) {
                        case BLOCKED, TERMINATED -> false;
                        default -> true;
                    };
                }
            }
            """;

    @Test
    void anAcceptedSubmissionHasATimelineWhereOneIsAskedFor() throws Exception {
        Catalog catalog = Catalog.load(Path.of(System.getProperty("forkyard.catalog")));
        Exercise hello = catalog.find("hello-threads").orElseThrow();
        Exercise plain = Variant.of(hello, "plain", hello.parallelism(), Optional.empty());
        List<SourceFile> files = List.of(new SourceFile("Solution.java", CONTENDED));
        try (RealJudge judge = new RealJudge()) {
            Judgement judged = judge.judge(new Request(plain, files, Request.Scope.SUBMIT, null, true, 1));

            assertThat(judged.verdict()).isInstanceOf(Verdict.Accepted.class);
            Timeline timeline = Objects.requireNonNull(judged.timeline());
            ThreadLanes lanes = Objects.requireNonNull(timeline.lanes(), timeline.sentence());
            assertThat(timeline.sentence()).startsWith(lanes.lanes().size() + " threads, ");
            assertThat(lanes.lanes())
                    .extracting(ThreadLanes.Lane::name)
                    .contains("main", "greeter-0", "greeter-1")
                    .noneMatch(name -> name.startsWith("forkyard") || name.startsWith("JFR"));
            assertThat(lanes.reasons()).anySatisfy(reason -> {
                assertThat(reason.kind()).isEqualTo(Kind.LOCK);
                assertThat(reason.what()).isEqualTo("Object#1");
                assertThat(reason.other()).startsWith("greeter-");
                assertThat(reason.file()).isEqualTo("Solution.java");
                assertThat(reason.line()).isEqualTo(18);
            });
        }
    }
}
