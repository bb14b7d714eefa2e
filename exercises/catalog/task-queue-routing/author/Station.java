import forkyard.author.program.Broker;
import forkyard.author.program.Decided;
import forkyard.author.program.Program;
import forkyard.author.program.Programs;
import forkyard.author.program.Question;
import forkyard.wire.Finding.Detail;
import forkyard.wire.Finding.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** The judge's side of a case: its broker, the workers and clients that it has started, and the tasks that they have done. */
final class Station {
    static final String SQRT = "sqrt_queue";
    static final String FIB = "fib_queue";
    static final String CRAWL = "crawl_queue";

    /** What is right comes in a second or two, on a busy machine in a few more. */
    private static final Duration COMING = Duration.ofSeconds(10);

    private static final int SIGKILL = 9;

    private final Programs programs;
    private final SplittableRandom random;
    private final List<Worker> workers = new ArrayList<>();
    private final Set<Integer> clients = new LinkedHashSet<>();

    Station(Programs programs, long seed) throws Exception {
        this.programs = programs;
        this.random = new SplittableRandom(seed);
        programs.questions("task", this::asked);
    }

    private void asked(Question question) {
        if (clients.contains(question.process())) {
            throw Decided.of(
                    Kind.RULE_VIOLATION,
                    "Process " + question.process() + ", which is a client, does a task itself: tasks are for workers.");
        }
        workers.stream().filter(worker -> worker.isProcess(question.process())).forEach(worker -> worker.asked(question));
    }

    int number() {
        return random.nextInt(1_000, 1_000_000);
    }

    /** Its consumers are there. */
    Worker startWorker(String... queues) throws Exception {
        Worker worker = new Worker(programs.start("worker", Broker.URL, "-Q", String.join(",", queues)), Set.of(queues));
        workers.add(worker);
        await(
                () -> !worker.program().lines().isEmpty() || worker.program().exitCode().isPresent(),
                "A worker was started, and does not print READY.");
        worker.program().expectLine("READY");
        return worker;
    }

    Program startClient(String queue, String task) throws Exception {
        String[] words = task.split(" ");
        Program client = programs.start("client", Broker.URL, "send", "-q", queue, words[0], words[1]);
        clients.add(client.process());
        return client;
    }

    /** It prints the result and ends. */
    void expectResult(Program client, String result) throws Exception {
        await(
                () -> !client.lines().isEmpty() || client.exitCode().isPresent(),
                "The task is done, and the client that has sent it prints nothing.");
        client.expectLine(result);
        await(() -> client.exitCode().isPresent(), "The client has printed the result, and does not end.");
        client.endWell();
    }

    /** The judge itself sends these. */
    void send(String queue, List<String> tasks) throws Exception {
        programs.errand("Send", queue, tasks).result();
    }

    /** The results of what the judge has sent, as {@code task = result}; waits for so many. */
    List<?> results(int number, Duration limit) throws Exception {
        return (List<?>) programs.errand("Results", number, limit.toMillis()).result();
    }

    /** The messages in a queue, as soon as there is one. */
    List<?> waitingIn(String queue) throws Exception {
        return (List<?>) programs.errand("Waiting", queue, COMING.toMillis()).result();
    }

    void await(BooleanSupplier condition, String otherwise, Detail... details) throws Exception {
        boolean holds = programs.await(condition, COMING);
        check();
        if (!holds) {
            throw Decided.wrong(otherwise, details);
        }
    }

    /** Lets things happen that should not. */
    void pause(Duration time) throws Exception {
        programs.pause(time);
        check();
    }

    private void check() throws Exception {
        for (Worker worker : workers) {
            if (!worker.isKilled() && worker.program().exitCode().isPresent()) {
                worker.program().endWell();
                throw Decided.wrong("A worker has ended by itself; workers go on until they are ended.");
            }
        }
    }

    /** While nothing is to be done: whether the processes rest. */
    void expectRest(Duration window) throws Exception {
        pause(window);
        if (isBusy(window) && isBusy(window)) {
            throw Decided.of(
                    Kind.BUSY_WAIT,
                    "No task is there, and the worker keeps looking: it uses the CPU, or wakes up more than 50 times a second.");
        }
    }

    private boolean isBusy(Duration window) throws Exception {
        var activity = programs.watch(window);
        return activity.cpuShare() > 0.2 || activity.turnsPerSecond() > 50;
    }

    void kill(Worker worker) throws Exception {
        worker.killed();
        programs.signal(worker.program().process(), SIGKILL);
        worker.program().end();
    }

    /** Workers know no end of their own. */
    void close() throws Exception {
        check();
        for (Worker worker : workers) {
            if (!worker.isKilled()) {
                kill(worker);
            }
        }
    }

    static String list(List<?> texts) {
        return texts.isEmpty() ? "nothing" : texts.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
