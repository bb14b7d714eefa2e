package forkyard.server.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** One student's submission is measured while nine others work on exercises of correctness. */
final class Classroom {
    private static final int OTHERS = 9;

    /** Between one's verdict and one's next submission: to read why, to find the place, to change and look at it once more. */
    private static final Duration THINKING = Duration.ofSeconds(20);

    private static final Duration START = THINKING.dividedBy(OTHERS);

    /** They have worked for a while before somebody's solution is right, and the server's own code is compiled. */
    private static final Duration BEFORE = Duration.ofSeconds(40);

    private final Bench bench;
    private final AtomicBoolean measuring = new AtomicBoolean();
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicInteger numbers = new AtomicInteger();

    Classroom(Bench bench) {
        this.bench = bench;
    }

    /**
     * What was seen.
     *
     * @param provisional from POST to the first figure
     * @param ranked from POST to the end
     * @param others from POST to verdict, of the other students, once that one had submitted
     */
    record Seen(Duration provisional, Duration ranked, String verdict, Figures others) {}

    /** Submits the measured one and keeps the others busy until it is judged. */
    Seen watch(String exercise, String source) throws IOException, InterruptedException {
        try (BenchServer server = bench.server();
                ExecutorService students =
                        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory())) {
            List<Future<List<Duration>>> others = new ArrayList<>();
            for (int i = 0; i < OTHERS; i++) {
                Duration late = START.multipliedBy(i);
                others.add(students.submit((Callable<List<Duration>>) () -> works(server.address(), late)));
            }
            try (BenchClient client = new BenchClient(server.address())) {
                Thread.sleep(BEFORE);
                measuring.set(true);
                long began = System.nanoTime();
                BenchClient.Followed followed = client.follow(client.submit(exercise, source));
                over.set(true);
                List<Duration> waited = new ArrayList<>();
                for (Future<List<Duration>> each : others) {
                    waited.addAll(each.get());
                }
                return new Seen(
                        Duration.ofNanos(followed.firstFigure() - began),
                        Duration.ofNanos(followed.done() - began),
                        followed.verdict(),
                        new Figures(waited));
            } catch (ExecutionException e) {
                throw new IOException("another student's submission was lost", e.getCause());
            } finally {
                over.set(true);
            }
        }
    }

    private List<Duration> works(String address, Duration late) throws IOException, InterruptedException {
        List<Duration> waited = new ArrayList<>();
        try (BenchClient client = new BenchClient(address)) {
            Thread.sleep(late);
            while (!over.get()) {
                boolean meanwhile = measuring.get();
                long began = System.nanoTime();
                client.awaitVerdict(client.submit(Bench.EXERCISE, bench.solution(numbers.incrementAndGet())));
                if (meanwhile) {
                    waited.add(Duration.ofNanos(System.nanoTime() - began));
                }
                Thread.sleep(THINKING);
            }
        }
        return waited;
    }
}
