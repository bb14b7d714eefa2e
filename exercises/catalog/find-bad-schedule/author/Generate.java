import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/** Programs that everybody knows, then random ones, then some with more schedules than anybody can try. */
public final class Generate implements Generator {
    /** So that a search whose states are maps, slow to hash and to compare, is done in a second. */
    private static final int MOST_STATES = 8_000;

    private static final String[] BOTH = {"x", "y"};

    @Override
    public List<Case> samples() throws WireException {
        return List.of(
                one("two increments", Question.endsOtherThan("x", 2, Programs.same(2, Programs.increment("x"))))
                        .sample()
                        .build(),
                one("two increments with a lock", Question.endsOtherThan("x", 2, lockedIncrements(2)))
                        .sample()
                        .build(),
                one("two locks, two orders", Question.deadlock(crossed())).sample().build(),
                one("two locks, one order", Question.deadlock(Programs.same(2, Programs.holdingBoth("m", "n"))))
                        .sample()
                        .build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        List<Case> cases = new ArrayList<>();
        cases.add(one("no thread at all", Question.deadlock()).build());
        cases.add(one("one thread", Question.ends("x", 1, Programs.increment("x"))).build());
        cases.add(one("one thread, one lock twice", Question.deadlock(Programs.locked("m", Programs.locked("m"))))
                .build());
        cases.add(one("a lock that is kept", Question.deadlock(Programs.steps("lock m"), lockedIncrements(1)[0])).build());
        cases.add(one("a thread without steps", Question.ends("x", 1, Programs.steps(), Programs.increment("x"))).build());
        cases.add(one("bad only in a deadlock", badOnlyInDeadlock()).build());
        cases.add(one("two threads that signal and look", bothLookFirst()).build());
        cases.add(asked("two increments each", twoEach()).build());
        cases.add(asked("a round of philosophers", philosophers()).build());
        cases.add(asked("random programs, two threads", random(random, 25, 2, 6)).build());
        cases.add(asked("random programs, three threads", random(random, 15, 3, 5)).build());
        cases.add(one("one schedule of many", Question.ends("v12", 1, Programs.relay(4, 12))).build());
        cases.add(one("4 threads of 8 steps", Question.endsOtherThan("x", 4, safe())).build());
        cases.add(one("4 threads of 8 steps, locks in order", Question.deadlock(orderly())).build());
        cases.add(asked("random programs, four threads", random(random, 4, 4, 8)).build());
        return cases;
    }

    private static Cases one(String name, Question question) {
        return asked(name, List.of(question));
    }

    private static Cases asked(String name, List<Question> questions) {
        return Cases.play(name, "Questions")
                .input(questions.stream().map(Question::crossing).toArray());
    }

    private static String[][] lockedIncrements(int threads) {
        return Programs.same(threads, Programs.locked("m", Programs.increment("x")));
    }

    private static String[][] crossed() {
        return new String[][] {Programs.holdingBoth("m", "n"), Programs.holdingBoth("n", "m")};
    }

    /** Only while both hold their first lock is x 1 and y 1; who gets through sets them back. */
    private static Question badOnlyInDeadlock() {
        String[] one = {"lock m", "add r 1", "store x r", "lock n", "add r -1", "store x r", "unlock n", "unlock m"};
        String[] other = {"lock n", "add r 1", "store y r", "lock m", "add r -1", "store y r", "unlock m", "unlock n"};
        return new Question(new String[][] {one, other}, BOTH, new int[][] {{1, 1}}, true);
    }

    /** Each raises a flag and then looks at the other's: where steps are taken one after another, one of them sees it. */
    private static Question bothLookFirst() {
        String[] one = {"add r 1", "store x r", "load s y", "store a s"};
        String[] other = {"add r 1", "store y r", "load s x", "store b s"};
        return new Question(new String[][] {one, other}, new String[] {"a", "b"}, new int[][] {{0, 0}}, true);
    }

    private static List<Question> twoEach() {
        String[][] two = Programs.same(2, Programs.twice(Programs.increment("x")));
        String[][] three = Programs.same(3, Programs.twice(Programs.increment("x")));
        return List.of(
                Question.ends("x", 2, two),
                Question.ends("x", 1, two),
                Question.ends("x", 3, two),
                Question.ends("x", 5, two),
                Question.ends("x", 2, three),
                Question.ends("x", 1, three));
    }

    private static List<Question> philosophers() {
        return List.of(
                Question.deadlock(Programs.philosophers(3, false)),
                Question.deadlock(Programs.philosophers(3, true)),
                Question.deadlock(Programs.philosophers(4, false)),
                Question.deadlock(Programs.philosophers(4, true)));
    }

    /** Every increment holds a lock, so none gets lost. */
    private static String[][] safe() {
        String[] free = Programs.steps("add s 1", "add s 1", "add s 1");
        return Programs.same(4, Programs.all(free, Programs.locked("m", Programs.increment("x"))));
    }

    /** Locks taken often, and two at once only in one order. */
    private static String[][] orderly() {
        String[] shortly = Programs.locked("m");
        return Programs.same(4, Programs.all(shortly, Programs.locked("n", shortly), shortly));
    }

    private static List<Question> random(RandomGenerator random, int count, int threads, int steps) {
        List<Question> questions = new ArrayList<>();
        while (questions.size() < count) {
            String[][] program = Programs.random(random, threads, steps);
            List<int[]> ends = new ArrayList<>();
            if (namesBoth(program) && visitsAll(program, ends)) {
                questions.add(random.nextInt(3) == 0 || ends.isEmpty() ? Question.deadlock(program) : about(random, program, ends));
            }
        }
        return questions;
    }

    private static boolean namesBoth(String[][] program) {
        String text = String.join(";", Programs.all(program));
        return text.contains(" x") && text.contains(" y");
    }

    private static boolean visitsAll(String[][] program, List<int[]> ends) {
        Machine machine = new Machine(program);
        return Search.visit(machine, MOST_STATES, state -> {
            if (machine.hasEnded(state)) {
                ends.add(machine.values(state, BOTH));
            }
        });
    }

    /** Half of these ends can be reached. */
    private static Question about(RandomGenerator random, String[][] program, List<int[]> ends) {
        int[] end = ends.get(random.nextInt(ends.size()));
        if (random.nextBoolean()) {
            return new Question(program, BOTH, new int[][] {end}, true);
        }
        TreeSet<Integer> values = new TreeSet<>();
        ends.forEach(each -> values.add(each[0]));
        int[][] all = ends.toArray(int[][]::new);
        return random.nextBoolean()
                ? new Question(program, BOTH, all, false)
                : new Question(program, BOTH, new int[][] {{values.last() + 1, end[1]}}, true);
    }
}
