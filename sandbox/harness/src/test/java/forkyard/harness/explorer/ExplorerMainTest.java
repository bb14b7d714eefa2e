package forkyard.harness.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.wire.Failure;
import forkyard.wire.FromExplorer.Explored;
import forkyard.wire.FromExplorer.Kind;
import forkyard.wire.FromExplorer.Part;
import forkyard.wire.FromExplorer.Replayed;
import forkyard.wire.FromExplorer.Step;
import forkyard.wire.Gate;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ExplorerMainTest {
    private static final int MILLIS = 2_000;
    private static final String CONTRACT =
            "public interface Contract { void add() throws InterruptedException; int get(); }";
    private static final String TWICE = """
            import forkyard.kit.*;
            import java.util.List;
            public final class Twice implements Scenario<Contract> {
                public Object play(Contract counter, Stage stage) throws Exception {
                    stage.together("adder", List.of(() -> { counter.add(); return 1; }, () -> { counter.add(); return 2; }));
                    return counter.get();
                }
            }
            """;

    private static String counter(String fields, String add) {
        return "public final class Solution implements Contract { int count; " + fields
                + " public void add() throws InterruptedException { " + add + " } public int get() { return count; } }";
    }

    private static ExplorerProcess twice(String fields, String add) throws IOException {
        return ExplorerProcess.with(answer -> !answer.equals(2), CONTRACT, counter(fields, add), TWICE);
    }

    @Test
    void aLostUpdateIsAWrongAnswerThatComesAgain() throws Exception {
        try (ExplorerProcess explorer = twice("", "count++;")) {
            Explored explored = explorer.explore("Twice", MILLIS);
            Replayed again = explorer.replay("Twice", explored.fault().schedule());

            assertThat(explored.fault().kind()).isEqualTo(Kind.WRONG_ANSWER);
            assertThat(explorer.asked()).as("distinct answers, 1 and 2").isEqualTo(2 + 1);
            assertThat(again.fault().kind()).isEqualTo(Kind.WRONG_ANSWER);
            assertThat(again.steps())
                    .filteredOn(step -> step.variable().equals("Solution.count"))
                    .extracting(step -> step.thread() + " " + step.text() + ": " + step.value())
                    .startsWith("adder-1 reads Solution.count: 0", "adder-2 reads Solution.count: 0");
        }
    }

    @Test
    void allSchedulesOfARightProgramAreSoonSeen() throws Exception {
        try (ExplorerProcess explorer = twice("", "synchronized (this) { count++; }")) {
            Explored explored = explorer.explore("Twice", MILLIS);

            assertThat(explored.fault().kind()).isEqualTo(Kind.NOTHING);
            assertThat(explored.searched()).isNotEmpty().allMatch(Part::exhausted);
            assertThat(explored.schedules()).isGreaterThan(2);
        }
    }

    /** Each run begins with what the classes began with, however much state they keep. */
    @Test
    void staticStateOfOneRunIsNotSeenByTheNext() throws Exception {
        String fields = "static int[] calls = {0}; static final Object LOCK = new Object();";
        try (ExplorerProcess explorer =
                twice(fields, "synchronized (LOCK) { count++; calls[0]++; count = calls[0]; }")) {
            assertThat(explorer.explore("Twice", MILLIS).fault().kind()).isEqualTo(Kind.NOTHING);
        }
    }

    @Test
    void aDeadlockTellsWhoHasWhat() throws Exception {
        String fields = "final Object a = new Object(); final Object b = new Object(); int turn;";
        String add = "boolean first; synchronized (this) { first = turn++ == 0; }"
                + " synchronized (first ? a : b) { synchronized (first ? b : a) { synchronized (this) { count++; } } }";
        try (ExplorerProcess explorer = twice(fields, add)) {
            Explored explored = explorer.explore("Twice", MILLIS);

            assertThat(explored.fault().kind()).isEqualTo(Kind.DEADLOCK);
            assertThat(explored.fault().threads())
                    .filteredOn(stop -> !stop.heldBy().isEmpty())
                    .extracting(stop -> stop.thread() + " <- " + stop.heldBy())
                    .containsExactlyInAnyOrder("adder-1 <- adder-2", "adder-2 <- adder-1");
        }
    }

    @Test
    void whatTheStudentsCodeThrowsIsTheStudents() throws Exception {
        try (ExplorerProcess explorer = twice("", "if (count++ == 1) { throw new IllegalStateException(\"full\"); }")) {
            Explored explored = explorer.explore("Twice", MILLIS);

            assertThat(explored.fault().kind()).isEqualTo(Kind.THREW);
            Failure failure = explored.fault().failure().getFirst();
            assertThat(failure.blame()).isEqualTo(Failure.Blame.SOLUTION);
            assertThat(failure.message()).isEqualTo("full");
        }
    }

    /** It is let in when nobody else is inside, and there is always somebody. */
    @Test
    void whoStarvesIsToldFromWhoGoesRoundAndRound() throws Exception {
        String fields = "private int inside; volatile boolean wanted;"
                + " synchronized void enter() { inside++; } synchronized void leave() { inside--; notifyAll(); }"
                + " synchronized void alone() throws InterruptedException { while (inside > 0) wait(); }";
        String add = "if (Thread.currentThread().getName().equals(\"adder-1\")) { alone(); wanted = true; }"
                + " else { while (!wanted) { enter(); leave(); } }";
        try (ExplorerProcess explorer = ExplorerProcess.with(_ -> false, CONTRACT, counter(fields, add), TWICE)) {
            Explored explored = explorer.explore("Twice", MILLIS);
            Replayed again = explorer.replay("Twice", explored.fault().schedule());

            assertThat(explored.fault().kind()).as("%s", explored).isEqualTo(Kind.STARVATION);
            assertThat(again.fault().kind()).isEqualTo(Kind.STARVATION);
            assertThat(again.fault().threads()).singleElement().satisfies(starving -> {
                assertThat(starving.thread()).isEqualTo("adder-1");
                assertThat(starving.waitsFor()).isEqualTo("Solution");
            });
            assertThat(again.fault().passers()).singleElement().satisfies(passer -> {
                assertThat(passer.thread()).isEqualTo("adder-2");
                assertThat(passer.times()).isGreaterThan(2);
            });
        }
    }

    @Test
    void aLockThatIsNeverGivenBackIsNamedByItsField() throws Exception {
        String fields =
                "final java.util.concurrent.locks.ReentrantLock mine = new java.util.concurrent.locks.ReentrantLock();";
        try (ExplorerProcess explorer = twice(fields, "synchronized (this) { count++; } mine.tryLock();")) {
            Explored explored = explorer.explore("Twice", MILLIS);
            Replayed again = explorer.replay("Twice", explored.fault().schedule());

            assertThat(explored.fault().kind()).isEqualTo(Kind.LOCK_KEPT);
            assertThat(again.fault().kind()).isEqualTo(Kind.LOCK_KEPT);
            assertThat(again.fault().threads())
                    .extracting(stop -> stop.thread() + " " + stop.waitsFor())
                    .containsAnyOf("adder-1 Solution.mine", "adder-2 Solution.mine");
        }
    }

    /** The contract's own code is not what a student can mend. */
    @Test
    void aStepInTheContractIsShownWhereTheStudentHasCalledIt() throws Exception {
        String contract = "public interface Contract { void add() throws InterruptedException; int get();\n"
                + "final class Cell { private int value;\n int get() { return value; }\n void set(int to) { value = to; } } }";
        String solution = "public final class Solution implements Contract { private final Cell cell = new Cell();\n"
                + "public void add() {\n cell.set(cell.get() + 1); }\n public int get() { return cell.get(); } }";
        try (ExplorerProcess explorer = ExplorerProcess.with(answer -> !answer.equals(2), contract, solution, TWICE)) {
            Explored explored = explorer.explore("Twice", MILLIS);
            Replayed again = explorer.replay("Twice", explored.fault().schedule());

            assertThat(again.steps())
                    .filteredOn(step ->
                            step.thread().equals("adder-1") && step.variable().equals("Cell.value"))
                    .extracting(step -> step.spot().file() + ":" + step.spot().line() + " " + step.text())
                    .containsExactly(
                            "Solution.java:3 reads Cell.value (Contract.java, line 3)",
                            "Solution.java:3 writes Cell.value (Contract.java, line 4)");
        }
    }

    @Test
    void whoBlocksWhereNobodyCanFollowGetsNoVerdict() throws Exception {
        String add = "try { new java.io.PipedInputStream(new java.io.PipedOutputStream()).read(); }"
                + " catch (java.io.IOException e) { count++; }";
        try (ExplorerProcess explorer = twice("", add)) {
            Explored explored = explorer.explore("Twice", MILLIS);

            assertThat(explored.fault().kind()).isEqualTo(Kind.NO_VERDICT);
            assertThat(explored.fault().sentence()).contains("cannot follow");
        }
    }

    /** The kit's own code is under control, too: what it shares among threads is among the steps. */
    @Test
    void aTroupeIsFollowedIntoItsTrouble() throws Exception {
        String scenario = """
                import forkyard.kit.*;
                public final class Played implements Scenario<Contract> {
                    public Object play(Contract counter, Stage stage) throws Exception {
                        Troupe troupe = new Troupe();
                        troupe.add(counter::add);
                        troupe.add(counter::add);
                        return troupe.play(stage);
                    }
                }
                """;
        String add = "int next = count + 1; count = next;"
                + " if (count != next) { throw new IllegalStateException(\"somebody else was here\"); }";
        try (ExplorerProcess explorer =
                ExplorerProcess.with(trouble -> !"".equals(trouble), CONTRACT, counter("", add), scenario)) {
            Explored explored = explorer.explore("Played", MILLIS);
            Replayed again = explorer.replay("Played", explored.fault().schedule());

            assertThat(explored.fault().kind()).isEqualTo(Kind.WRONG_ANSWER);
            assertThat(again.fault().kind()).isEqualTo(Kind.WRONG_ANSWER);
            assertThat(again.steps())
                    .filteredOn(step -> step.variable().equals("Troupe.trouble"))
                    .extracting(step -> step.thread().replaceAll("[12]", "") + " " + step.text())
                    .contains("player- writes Troupe.trouble", "main reads Troupe.trouble");
        }
    }

    /** At each rest all that could happen has happened, the second time as well as the first. */
    @Test
    void aQuietGateOpensWhenAllIsAtRest() throws Exception {
        String scenario = """
                import forkyard.kit.*;
                import java.util.List;
                public final class Resting implements Scenario<Contract> {
                    public Object play(Contract counter, Stage stage) throws Exception {
                        int[] seen = new int[2];
                        Thread adder = new Thread(() -> {
                            try {
                                counter.add();
                                Thread.sleep(1_000);
                                counter.add();
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        });
                        adder.start();
                        for (int i = 0; i < seen.length; i++) {
                            stage.probe("quiet").arrive();
                            seen[i] = counter.get();
                        }
                        adder.join();
                        return seen[0] + seen[1];
                    }
                }
                """;
        Gate quiet = new Gate("quiet", Gate.Kind.QUIET, 1, true);
        try (ExplorerProcess explorer = ExplorerProcess.with(
                sum -> !sum.equals(4), CONTRACT, counter("", "synchronized (this) { count++; }"), scenario)) {
            Explored explored = explorer.explore("Resting", MILLIS, quiet);

            assertThat(explored.fault().kind()).as("%s", explored).isIn(Kind.NOTHING, Kind.RACE);
            assertThat(explored.schedules()).isPositive();
        }
    }

    @Test
    void aScheduleThatWasCutOrMadeUpIsPlayedAsFarAsItFits() throws Exception {
        try (ExplorerProcess explorer = twice("", "count++;")) {
            Replayed replayed = explorer.replay("Twice", "0:2 7:1 1:1");

            assertThat(replayed.fault().kind()).isIn(Kind.NOTHING, Kind.RACE, Kind.WRONG_ANSWER);
            assertThat(replayed.steps()).extracting(Step::thread).contains("main", "adder-1", "adder-2");
        }
    }
}
