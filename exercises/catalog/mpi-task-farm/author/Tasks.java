import forkyard.author.mpi.World;
import forkyard.author.program.Decided;
import forkyard.author.program.Question;
import forkyard.wire.Finding.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** The tasks, what they come to, who is at work on which. */
final class Tasks {
    private record AtWork(long task, int rank, Question question) {}

    private final SplittableRandom random;
    private final List<Long> all;
    private final Map<Long, String> results = new HashMap<>();
    private final List<AtWork> atWork = new ArrayList<>();
    private final Set<Long> done = new HashSet<>();

    Tasks(int number, boolean fails, long seed) {
        this.random = new SplittableRandom(seed);
        this.all = random.longs(1_000, 1_000_000).distinct().limit(number).boxed().toList();
        all.forEach(task -> results.put(task, "" + random.nextLong(1_000, 1_000_000)));
        if (fails) {
            results.put(all.get(random.nextInt(number)), null);
        }
    }

    String input() {
        return all.stream().map(task -> "\n" + task).collect(Collectors.joining("", "" + all.size(), "\n"));
    }

    List<String> output() {
        return all.stream()
                .map(task -> task + " " + (results.get(task) == null ? "failed" : results.get(task)))
                .toList();
    }

    int left() {
        return all.size() - done.size();
    }

    /** How many are being done. */
    int atWork() {
        return atWork.size();
    }

    /** Whether none has been done yet. */
    boolean none() {
        return done.isEmpty();
    }

    void asked(Question question, World world) {
        int rank = world.rankOf(question.process()).orElse(-1);
        String name = "" + question.arguments().getFirst();
        long task = all.stream()
                .filter(each -> name.equals("" + each))
                .findFirst()
                .orElseThrow(() -> Decided.wrong("Something is run that is no task: \"" + name + "\"."));
        if (done.contains(task) || atWork.stream().anyMatch(each -> each.task == task)) {
            throw Decided.wrong("Task " + task + " is run twice.");
        }
        if (rank == 0 && world.ranks() > 1) {
            throw Decided.of(
                    Kind.RULE_VIOLATION, "Rank 0 runs task " + task + " itself: it is the master, and has workers.");
        }
        if (rank >= 0 && atWork.stream().anyMatch(each -> each.rank == rank)) {
            throw Decided.of(Kind.RULE_VIOLATION, "Rank " + rank + " runs two tasks at once.");
        }
        atWork.add(new AtWork(task, rank, question));
    }

    /** One of those that are being done. So many that were begun first take so long that all others are done before them. */
    void finishOne(int slow) throws Exception {
        int first = Math.min(slow, atWork.size() - 1);
        AtWork next = atWork.remove(first == slow ? random.nextInt(first, atWork.size()) : first);
        done.add(next.task);
        next.question.answer(results.get(next.task));
    }
}
