package forkyard.harness.runner;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.harness.runner.Runner.Played;
import forkyard.harness.runner.Runner.Seen;
import forkyard.wire.Gate;
import forkyard.wire.Mode;
import forkyard.wire.ThreadSnapshot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Student code that has got hold of the judge objects beside it and invents what it did not do: the log that comes out does not
 * fit the secrets that were given out. The rules keep such code out; here it runs.
 */
class ForgeryTest {
    private static final String CONTRACT = """
            import java.util.function.IntConsumer;

            public interface Contract { void each(int n, IntConsumer task) throws Exception; }""";

    private static final String SCENARIO = """
            import forkyard.kit.*;

            public class Visits implements Scenario<Contract> {
                public Object play(Contract solution, Stage stage) throws Exception {
                    int n = stage.whole(0);
                    long[] notes = new long[n];
                    EventLog log = stage.log();
                    Probe probe = stage.probe("probe");
                    Rendezvous pairs = stage.rendezvous("pairs");
                    solution.each(n, i -> {
                        try {
                            log.event("enter", i);
                            notes[i] = probe.arrive();
                            log.event("leave", i, notes[i], pairs.meet());
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        }
                    });
                    return notes;
                }
            }""";

    private static final String SOLUTION = """
            import java.lang.reflect.*;
            import java.util.*;
            import java.util.function.IntConsumer;

            public class Solution implements Contract {
                static final Map<Integer, Object[]> EARLIER = new HashMap<>();

                public void each(int n, IntConsumer task) throws Exception { BODY }

                static void honestly(int n, IntConsumer task) throws Exception {
                    Thread[] threads = new Thread[n];
                    for (int i = 0; i < n; i++) { int k = i; (threads[i] = new Thread(() -> task.accept(k))).start(); }
                    for (Thread thread : threads) thread.join();
                }

                /** What the task has hold of, by its type. */
                static Object held(IntConsumer task, String type) throws Exception {
                    for (Field field : task.getClass().getDeclaredFields()) {
                        if (field.getType().getSimpleName().equals(type)) {
                            field.setAccessible(true);
                            return field.get(task);
                        }
                    }
                    throw new IllegalStateException("no " + type);
                }

                static void event(IntConsumer task, String name, Object... values) throws Exception {
                    Object log = held(task, "EventLog");
                    log.getClass().getMethod("event", String.class, Object[].class).invoke(log, name, values);
                }
            }""";

    @Test
    void anHonestLogFits() throws IOException {
        try (Runner runner = runner("honestly(n, task);")) {
            assertThat(fits(runner.scenario("Visits", 4), 4)).isTrue();
            assertThat(fits(reopened(runner).scenario("Visits", 4), 4)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // nothing at all
                "",
                // events without having been anywhere
                "for (int i = 0; i < n; i++) { event(task, \"enter\", i); event(task, \"leave\", i, 1L, 1L);"
                        + " ((long[]) held(task, \"long[]\"))[i] = 1L; }",
                // arrivals that are only events
                "for (int i = 0; i < n; i++) { event(task, \"gate.arrived\", \"probe\", (long) i);"
                        + " event(task, \"gate.released\", \"probe\", (long) i, 5L); event(task, \"enter\", i);"
                        + " event(task, \"leave\", i, 5L, 5L); ((long[]) held(task, \"long[]\"))[i] = 5L; }",
                // right notes, and no events to go with them
                "honestly(n, task); java.util.Arrays.fill((long[]) held(task, \"long[]\"), 0L);"
            })
    void anInventedLogDoesNotFit(String body) throws IOException {
        try (Runner runner = runner(body)) {
            assertThat(fits(runner.scenario("Visits", 4), 4)).isFalse();
        }
    }

    @Test
    void secretsOfAnEarlierTrialDoNotFit() throws IOException {
        String replay = """
                long[] notes = (long[]) held(task, "long[]");
                if (EARLIER.isEmpty()) {
                    honestly(n, task);
                    for (int i = 0; i < n; i++) EARLIER.put(i, new Object[] {i, notes[i], 0L});
                } else {
                    for (int i = 0; i < n; i++) {
                        event(task, "enter", i);
                        event(task, "leave", EARLIER.get(i));
                        notes[i] = (Long) EARLIER.get(i)[1];
                    }
                }""";
        try (Runner runner = runner(replay)) {
            assertThat(fits(runner.scenario("Visits", 4), 4)).isTrue();
            assertThat(fits(reopened(runner).scenario("Visits", 4), 4)).isFalse();
        }
    }

    @Test
    void oneCallerAloneNeverPassesAProbe() throws IOException {
        try (Runner runner = runner("for (int i = 0; i < n; i++) task.accept(i);")) {
            runner.begin(Mode.PLAIN, 1, "Visits", List.of(4));
            List<ThreadSnapshot> threads = runner.inspect();
            while (threads.isEmpty() || threads.getFirst().waitsFor().isEmpty()) {
                threads = runner.inspect();
            }
            assertThat(threads)
                    .singleElement()
                    .satisfies(thread -> assertThat(thread.waitsFor()).isEqualTo("the others at the gate probe"));
        }
    }

    @Test
    void aStageOfOnesOwnReachesNobody() throws IOException {
        String own = """
                Class<?> wall = Class.forName("forkyard.kit.Wall");
                Object mine = Proxy.newProxyInstance(wall.getClassLoader(), new Class<?>[] {wall},
                        (proxy, method, args) -> method.getReturnType() == long.class ? 7L
                                : method.getReturnType() == boolean.class ? (Object) false : null);
                Object stage = Class.forName("forkyard.kit.Stage").getConstructor(wall, List.class).newInstance(mine, List.of(n));
                Object log = stage.getClass().getMethod("log").invoke(stage);
                for (int i = 0; i < n; i++) {
                    log.getClass().getMethod("event", String.class, Object[].class).invoke(log, "leave", new Object[] {i, 7L, 7L});
                    ((long[]) held(task, "long[]"))[i] = 7L;
                }""";
        try (Runner runner = runner(own)) {
            Played played = runner.scenario("Visits", 4);
            assertThat(played.log()).isEmpty();
            assertThat(fits(played, 4)).isFalse();
        }
    }

    @Test
    void anEventThatIsTooLargeIsRefusedAndNothingBreaks() throws IOException {
        String large = """
                try {
                    event(task, "large", (Object) new byte[100_000]);
                } catch (InvocationTargetException e) {
                    event(task, e.getTargetException().getMessage() + "x".repeat(5_000));
                }
                honestly(n, task);""";
        try (Runner runner = runner(large)) {
            Played played = runner.scenario("Visits", 4);
            assertThat(played.log().getFirst().name())
                    .startsWith("event large has values of 100010 bytes")
                    .endsWith("…");
            assertThat(fits(played, 4)).isTrue();
        }
    }

    @Test
    void aThreadThatOutlivesItsTrialAddsNothingToTheNext() throws IOException {
        String late = """
                honestly(n, task);
                if (EARLIER.isEmpty()) {
                    EARLIER.put(0, new Object[0]);
                    new Thread(() -> {
                        try {
                            while (true) { event(task, "late"); Thread.sleep(1); }
                        } catch (Exception e) { }
                    }).start();
                }""";
        try (Runner runner = runner(late)) {
            assertThat(runner.scenario("Visits", 4).leftovers()).hasSize(1);
            assertThat(reopened(runner).scenario("Visits", 4).log())
                    .extracting(Seen::name)
                    .doesNotContain("late");
        }
    }

    /** What an author's checker would do: only secrets that were given out count, each for one visit. */
    private static boolean fits(Played played, int n) {
        Map<Object, Object> probeSecrets = new HashMap<>();
        List<Object> meetings = new ArrayList<>();
        for (Seen seen : played.log()) {
            if (seen.name().equals("gate.released") && seen.values().getFirst().equals("probe")) {
                probeSecrets.put(seen.values().get(2), seen.thread());
            } else if (seen.name().equals("gate.released")) {
                meetings.add(seen.values().get(2));
            }
        }
        if (!(played.answer() instanceof long[] notes)) {
            return false;
        }
        int visits = 0;
        for (Seen seen : played.log()) {
            if (seen.name().equals("leave")) {
                int i = (Integer) seen.values().getFirst();
                Object secret = seen.values().get(1);
                boolean real = seen.thread().equals(probeSecrets.remove(secret))
                        && meetings.remove(seen.values().get(2))
                        && secret.equals(notes[i]);
                if (!real) {
                    return false;
                }
                visits++;
            }
        }
        return visits == n && probeSecrets.isEmpty() && meetings.isEmpty();
    }

    private static Runner runner(String body) throws IOException {
        return reopened(Runner.start().load(CONTRACT, SOLUTION.replace("BODY", body), SCENARIO));
    }

    private static Runner reopened(Runner runner) {
        return runner.gate("probe", Gate.Kind.PROBE, 4).gate("pairs", Gate.Kind.RENDEZVOUS, 2);
    }
}
