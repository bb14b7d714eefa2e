import forkyard.author.program.Decided;
import forkyard.author.program.Program;
import forkyard.author.program.Question;
import forkyard.wire.Finding.Detail;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A worker of the student's, and the tasks that it has had. Each waits until the judge has it done. */
final class Worker {
    private static final Map<String, String> QUEUES =
            Map.of("sqrt", Station.SQRT, "fib", Station.FIB, "crawl", Station.CRAWL);

    private final Program program;
    private final Set<String> queues;
    private final List<String> tasks = new ArrayList<>();
    private Question atWork;
    private boolean killed;

    Worker(Program program, Set<String> queues) {
        this.program = program;
        this.queues = queues;
    }

    Program program() {
        return program;
    }

    boolean isProcess(int process) {
        return program.process() == process;
    }

    void asked(Question question) {
        String task = String.valueOf(question.arguments().getFirst());
        String queue = QUEUES.getOrDefault(task.split(" ")[0], "no queue at all");
        if (!queues.contains(queue)) {
            throw Decided.wrong(
                    "A worker has taken a task of a queue that it does not serve.",
                    new Detail("its queues", String.join(", ", queues)),
                    new Detail("task", task),
                    new Detail("its queue", queue));
        }
        if (atWork != null) {
            throw Decided.wrong(
                    "A worker has begun a task while another was under way.",
                    new Detail("under way", tasks.getLast()),
                    new Detail("begun", task));
        }
        tasks.add(task);
        atWork = question;
    }

    boolean isAtWork() {
        return atWork != null;
    }

    boolean isAtWorkOn(String task) {
        return atWork != null && tasks.getLast().equals(task);
    }

    /** All that it has had, the one under way among them. */
    List<String> tasks() {
        return tasks;
    }

    /** The task under way comes to this; to nothing if that is null: it fails. */
    void finish(String result) throws Exception {
        Question done = atWork;
        atWork = null;
        done.answer(result);
    }

    void killed() {
        killed = true;
        atWork = null;
    }

    boolean isKilled() {
        return killed;
    }
}
