package forkyard.explorer.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of a run that goes wrong. */
class TraceTest {
    @Test
    void tellsWhatEachThreadReadsAndWritesInTheOrderOfTheRun() throws Exception {
        assertThat(steps("Counting.plain"))
                .containsSubsequence(
                        "main: starts Thread-0",
                        "main: starts Thread-1",
                        "Thread-0: reads Counter.count: 0",
                        "Thread-1: reads Counter.count: 0",
                        "Thread-1: writes Counter.count: 1",
                        "Thread-0: writes Counter.count: 1",
                        "main: has seen Thread-1 end",
                        "main: reads Counter.count: 1",
                        "main: throws java.lang.AssertionError: expected 2 but was 1");
    }

    @Test
    void tellsWhoIsWoken() throws Exception {
        assertThat(steps("Waiting.looksOnce"))
                .containsSubsequence(
                        "Thread-1: calls Box.items.isEmpty(): true",
                        "Thread-1: waits, and unlocks Box",
                        "Thread-2: notifies all on Box: Thread-1",
                        "Thread-0: calls Box.items.remove(): 1",
                        "Thread-1: wakes up, and locks Box",
                        "Thread-1: throws java.util.NoSuchElementException");
    }

    @Test
    void namesArraysByTheFieldsThatHoldThem() throws Exception {
        assertThat(steps("Memory.sellsTwice"))
                .containsSubsequence(
                        "Thread-0: reads Seats.taken[0]: false",
                        "Thread-1: reads Seats.taken[0]: false",
                        "Thread-1: writes Seats.taken[0]: true",
                        "Thread-0: writes Seats.taken[0]: true");
    }

    @Test
    void tellsWhatCameBackFromACallThatWaited() throws Exception {
        assertThat(steps("Scopes.subtaskNotJoined")).anyMatch(step -> step.startsWith("main: calls"));
        assertThat(steps("Tasks.poolCountsPlainly")).contains("main: comes back from get(): null");
    }

    @Test
    void tellsWhoHasWhatTheOthersWaitFor() throws Exception {
        String told = explored("Locking.oppositeOrderOfReentrantLocks").told();

        assertThat(told)
                .contains("thread=Thread-0")
                .containsPattern("waitsFor=ReentrantLock#1, heldBy=Thread-1")
                .containsPattern("waitsFor=ReentrantLock#2, heldBy=Thread-0");
    }

    private static Explored explored(String program) throws Exception {
        return Explored.parse(program, ExplorerJvm.run(SuiteMain.class, program));
    }

    private static List<String> steps(String program) throws Exception {
        return ExplorerJvm.run(TraceMain.class, program, explored(program).schedule()).stream()
                .map(line -> line.split("\t", -1))
                .filter(fields -> fields.length == 3)
                .map(fields -> fields[0] + ": " + fields[2])
                .toList();
    }
}
