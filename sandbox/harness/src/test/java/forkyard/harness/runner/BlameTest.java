package forkyard.harness.runner;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.wire.CodePlace;
import forkyard.wire.Failure;
import forkyard.wire.Failure.Blame;
import forkyard.wire.Gate;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BlameTest {
    private static final String CONTRACT = """
            import java.util.function.Supplier;

            public interface Contract {
                <T> T get(String how, Supplier<T> make) throws Exception;

                static int first(int[] numbers) {
                    return numbers[0];
                }
            }""";

    private static final String SOLUTION = """
            import java.util.concurrent.*;
            import java.util.function.Supplier;

            public class Solution implements Contract {
                static class Lazy { static final int X = Integer.parseInt("no number"); }

                @SuppressWarnings("unchecked")
                public <T> T get(String how, Supplier<T> make) throws Exception {
                    return switch (how) {
                        case "pass" -> make.get();
                        case "throw" -> throw new IllegalStateException("mine");
                        case "future" -> CompletableFuture.supplyAsync(() -> { T t = null; t.hashCode(); return t; }).get();
                        case "contract" -> (T) (Object) Contract.first(new int[0]);
                        case "jdk" -> { java.util.List.of().getFirst(); yield null; }
                        case "class" -> (T) (Object) Lazy.X;
                        case "null" -> null;
                        case "other" -> (T) "text";
                        case "wiped" -> { var e = new IllegalStateException("wiped"); e.setStackTrace(new StackTraceElement[0]); throw e; }
                        case "interrupt" -> { Thread.currentThread().interrupt(); yield make.get(); }
                        default -> throw new AssertionError(how);
                    };
                }
            }""";

    private static final String SCENARIO = """
            import forkyard.kit.*;

            public class Ask implements Scenario<Contract> {
                static final class Refused extends RuntimeException {}

                public Object play(Contract solution, Stage stage) throws Exception {
                    if (stage.inputs() == 2 && stage.whole(1) == 5) throw new Refused();
                    Integer got = solution.get(stage.input(0, String.class), () -> {
                        if (stage.inputs() == 1) return 1;
                        if (stage.whole(1) == 0) throw new IllegalStateException("the scenario's own");
                        if (stage.whole(1) == 4) throw new Refused();
                        if (stage.whole(1) == 3) return Contract.first(new int[0]);
                        if (stage.whole(1) == 1) stage.log().event("no", new Object());
                        try {
                            return (int) stage.probe("nobody").arrive();
                        } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                        }
                    });
                    return got + 1;
                }
            }""";

    private static Runner runner;

    @BeforeAll
    static void start() throws IOException {
        runner = Runner.start().load(CONTRACT, SOLUTION, SCENARIO).gate("nobody", Gate.Kind.PROBE, 2);
    }

    @AfterAll
    static void stop() throws IOException {
        runner.close();
    }

    @Test
    void nobodyIsBlamedWhereNothingFails() throws IOException {
        assertThat(runner.scenario("Ask", "pass").answer()).isEqualTo(2);
    }

    @Test
    void whatTheStudentsCodeThrowsIsTheStudents() throws IOException {
        Failure thrown = fails("throw");
        assertThat(thrown.blame()).isEqualTo(Blame.SOLUTION);
        assertThat(thrown.type()).isEqualTo("java.lang.IllegalStateException");
        assertThat(thrown.message()).isEqualTo("mine");
        assertThat(thrown.places().getFirst()).isEqualTo(new CodePlace("Solution", "get", "Solution.java", 11));
        assertThat(thrown.places()).extracting(CodePlace::type).noneMatch(type -> type.startsWith("forkyard.harness"));
        assertThat(fails("jdk").blame()).isEqualTo(Blame.SOLUTION);
        assertThat(fails("wiped").blame()).isEqualTo(Blame.SOLUTION);
    }

    @Test
    void whatATaskThrewIsToldRatherThanWhatCarriedIt() throws IOException {
        Failure failure = fails("future");
        assertThat(failure.blame()).isEqualTo(Blame.SOLUTION);
        assertThat(failure.type()).isEqualTo("java.lang.NullPointerException");
    }

    @Test
    void aClassThatDoesNotInitialiseIsToldWithItsReason() throws IOException {
        Failure failure = fails("class");
        assertThat(failure.blame()).isEqualTo(Blame.LOADING);
        assertThat(failure.type()).isEqualTo("java.lang.ExceptionInInitializerError");
        assertThat(failure.message()).contains("NumberFormatException").contains("no number");
        assertThat(failure.places())
                .anySatisfy(place -> assertThat(place.method()).isEqualTo("<clinit>"));
    }

    @Test
    void whatAScenarioCannotUseIsTheAnswers() throws IOException {
        assertThat(fails("null").blame()).isEqualTo(Blame.ANSWER);
        assertThat(fails("other").blame()).isEqualTo(Blame.ANSWER);
        assertThat(fails("pass", 1).blame()).isEqualTo(Blame.ANSWER);
    }

    @Test
    void whatTheScenarioThrowsIsNeverTheStudents() throws IOException {
        assertThat(fails("pass", 0).blame()).isEqualTo(Blame.JUDGE);
    }

    @Test
    void whatTheContractThrowsIsTheFaultOfWhoCalledIt() throws IOException {
        assertThat(fails("contract").blame()).isEqualTo(Blame.SOLUTION);
        assertThat(fails("pass", 3).blame()).isEqualTo(Blame.JUDGE);
    }

    /** The statement says that what the solution is given may throw, and so the scenario has an exception for that. */
    @Test
    void anExceptionOfTheExercisesOwnIsTheFaultOfWhoLetsItThrough() throws IOException {
        assertThat(fails("pass", 4).blame()).isEqualTo(Blame.SOLUTION);
        assertThat(fails("pass", 5).blame()).as("nobody let it through").isEqualTo(Blame.JUDGE);
    }

    @Test
    void anInterruptComesFromTheStudent() throws IOException {
        Failure failure = fails("interrupt", 2);
        assertThat(failure.blame()).isEqualTo(Blame.SOLUTION);
        assertThat(failure.type()).isEqualTo("java.lang.InterruptedException");
    }

    private static Failure fails(Object... inputs) throws IOException {
        return runner.scenario("Ask", inputs).failed();
    }
}
