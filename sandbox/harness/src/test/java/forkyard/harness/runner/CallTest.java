package forkyard.harness.runner;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.harness.runner.Runner.Played;
import forkyard.wire.Failure;
import forkyard.wire.Failure.Blame;
import forkyard.wire.FromRunner;
import forkyard.wire.Mode;
import forkyard.wire.Values.Structure;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallTest {
    private static final String SUM = "public interface Contract { long sum(int[] data); }";

    @Test
    void anAnswerCrossesAndMatchesItsDigest() throws IOException {
        try (Runner runner = Runner.start().load(SUM, """
                        public final class Solution implements Contract {
                            public long sum(int[] data) { long s = 0; for (int x : data) s += x; return s; }
                        }""")) {
            assertThat(runner.call("sum", new int[] {1, 2, 3}).answer()).isEqualTo(List.of(List.of(true, 6L)));
            assertThat(runner.play(
                                    Mode.PLAIN,
                                    "call",
                                    List.of(List.of("sum", new int[] {4}), List.of("sum", new int[] {})))
                            .answer())
                    .isEqualTo(List.of(List.of(true, 4L), List.of(true, 0L)));
        }
    }

    @Test
    void anExceptionIsAnAnswerOnlyWhereOneIsAskedForAndAnErrorNever() throws IOException {
        try (Runner runner = Runner.start().load(SUM, """
                        public final class Solution implements Contract {
                            public long sum(int[] data) {
                                if (data.length == 0) throw new IllegalArgumentException("no data");
                                if (data.length == 1) throw new AssertionError("one");
                                return deep(0);
                            }
                            private long deep(long n) { return deep(n + 1) + 1; }
                        }""")) {
            assertThat(runner.attempt("sum", new int[0]).answer())
                    .isEqualTo(List.of(List.of(false, "java.lang.IllegalArgumentException", "no data")));
            Failure refused = runner.call("sum", new int[0]).failed();
            assertThat(refused.blame()).isEqualTo(Blame.SOLUTION);
            assertThat(refused.message()).isEqualTo("no data");
            assertThat(refused.places().getFirst().line()).isEqualTo(3);
            assertThat(runner.attempt("sum", new int[1]).failed().blame()).isEqualTo(Blame.SOLUTION);
            Played deep = runner.attempt("sum", new int[2]);
            assertThat(deep.failed().blame()).isEqualTo(Blame.RESOURCES);
            assertThat(deep.failed().type()).isEqualTo("java.lang.StackOverflowError");
            assertThat(deep.failed().places().getFirst().method()).isEqualTo("deep");
        }
    }

    @Test
    void argumentsArriveAsTheParametersWantThem() throws IOException {
        try (Runner runner = Runner.start().load("""
                        import java.util.*;

                        public interface Contract {
                            record Point(int x, double y) {}
                            double mean(long a, double b, Integer c);
                            Optional<String> first(List<String> names);
                            OptionalInt same(OptionalInt x);
                            Point mirror(Point p);
                            int[] flat(int[][] rows, List<Point> points);
                            void sort(int[] a);
                            String text(String s, char c, byte b, boolean z);
                            Point[] points();
                            void over(int a);
                            void over(String a);
                        }""", """
                        import java.util.*;

                        public class Solution implements Contract {
                            public double mean(long a, double b, Integer c) { return (a + b + c) / 3; }
                            public Optional<String> first(List<String> names) { return names.stream().findFirst(); }
                            public OptionalInt same(OptionalInt x) { return x; }
                            public Point mirror(Point p) { return new Point(-p.x(), -p.y()); }
                            public int[] flat(int[][] rows, List<Point> points) {
                                int[] all = Arrays.stream(rows).flatMapToInt(Arrays::stream).toArray();
                                all[0] += points.get(0).x();
                                return all;
                            }
                            public void sort(int[] a) { Arrays.sort(a); }
                            public String text(String s, char c, byte b, boolean z) { return s + c + b + z; }
                            public Point[] points() { return null; }
                            public void over(int a) {}
                            public void over(String a) {}
                        }""")) {
            assertThat(runner.call("mean", 1, 2, 3).answer()).isEqualTo(List.of(List.of(true, 2.0)));
            assertThat(runner.call("first", List.of("a", "b")).answer())
                    .isEqualTo(List.of(List.of(true, List.of("a"))));
            assertThat(runner.call("same", List.of()).answer()).isEqualTo(List.of(List.of(true, List.of())));
            assertThat(runner.call("same", List.of(4)).answer()).isEqualTo(List.of(List.of(true, List.of(4))));
            Structure point = new Structure("Point", List.of(1, 2.0));
            assertThat(runner.call("mirror", point).answer())
                    .isEqualTo(List.of(List.of(true, new Structure("Point", List.of(-1, -2.0)))));
            assertThat(runner.call("flat", new int[][] {{1}, {2, 3}}, List.of(point))
                            .answer())
                    .usingRecursiveComparison()
                    .isEqualTo(List.of(List.of(true, new int[] {2, 2, 3})));
            assertThat(runner.call("sort", new int[] {3, 1, 2}).answer())
                    .usingRecursiveComparison()
                    .isEqualTo(List.of(List.of(true, new int[] {1, 2, 3})));
            assertThat(runner.call("text", "s", 'c', (byte) 1, true).answer())
                    .isEqualTo(List.of(List.of(true, "sc1true")));
            assertThat(runner.call("points").answer()).isEqualTo(List.of(Arrays.asList(true, null)));
            assertThat(runner.call("over", 1).failed().blame()).isEqualTo(Blame.JUDGE);
            assertThat(runner.call("missing").failed().blame()).isEqualTo(Blame.JUDGE);
            assertThat(runner.call("mirror", "text").failed().message())
                    .isEqualTo("argument 0 of mirror is a java.lang.String, not a Contract$Point");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    static int x = 1 / Integer.valueOf(0); public Object make() { return x; } | LOADING | by zero
                    public Solution() { throw new IllegalStateException("no"); } public Object make() { return 1; } | SOLUTION | no
                    public Object make() { return new Object(); } | ANSWER | java.lang.Object
                    public Object make() { java.util.List<Object> l = new java.util.ArrayList<>(); l.add(l); return l; } | ANSWER | deeper than
                    public Object make() { return new java.util.AbstractList<Object>() { public int size() { return 2; } public Object get(int i) { throw new IllegalStateException("lazy"); } }; } | SOLUTION | lazy
                    public Object make() { return new java.util.ArrayList<Object>() { public Object[] toArray() { return null; } }; } | ANSWER | does not give
                    public Object make() { return new Object[] {1}; } | ANSWER | java.lang.Object[]
                    """)
    void whatGivesNoAnswerFails(String body, Blame blame, String message) throws IOException {
        try (Runner runner = Runner.start()
                .load(
                        "public interface Contract { Object make(); }",
                        "public class Solution implements Contract { " + body + " }")) {
            assertThat(runner.call("make").failed().blame()).isEqualTo(blame);
            assertThat(runner.call("make").failed().message()).contains(message);
        }
    }

    @Test
    void anExceptionMayBeAHostileObject() throws IOException {
        try (Runner runner =
                Runner.start().load("public interface Contract { void boom(int kind) throws Exception; }", """
                        public class Solution implements Contract {
                            public void boom(int kind) throws Exception {
                                if (kind == 0) throw new Exception() { public String getMessage() { throw new Error(); } };
                                throw new Error() {
                                    public String getMessage() { return "x".repeat(10_000_000); }
                                    public StackTraceElement[] getStackTrace() { return null; }
                                    public Throwable getCause() { return this; }
                                    public String toString() { throw this; }
                                };
                            }
                        }""")) {
            assertThat(runner.attempt("boom", 0).answer()).isEqualTo(List.of(List.of(false, "Solution$1", "")));
            assertThat(runner.call("boom", 1).failed().blame()).isEqualTo(Blame.SOLUTION);
            assertThat(runner.call("boom", 1).failed().message()).hasSizeBetween(10_000, 20_000);
        }
    }

    @Test
    void classesSeeEachOtherAndTheKitAndNothingElseOfOurs() throws IOException {
        try (Runner runner = Runner.start()
                .load(
                        "public interface Contract { boolean sees(String name); int shared = Integer.getInteger(\"x\", 4); }",
                        """
                        public class Solution implements Contract {
                            static int calls;
                            public boolean sees(String name) {
                                calls++;
                                try {
                                    Class.forName(name);
                                    return true;
                                } catch (ClassNotFoundException e) {
                                    return false;
                                }
                            }
                        }""",
                        """
                        import forkyard.kit.*;

                        public class Peek implements Scenario<Contract> {
                            public Object play(Contract solution, Stage stage) { return Solution.calls; }
                        }""".replace("Solution.calls", "solution.sees(\"Solution\")"))) {
            assertThat(runner.call("sees", "forkyard.kit.Stage").answer()).isEqualTo(List.of(List.of(true, true)));
            assertThat(runner.call("sees", "Contract").answer()).isEqualTo(List.of(List.of(true, true)));
            for (String hidden : List.of(
                    "forkyard.wire.Values",
                    "forkyard.harness.Link",
                    "forkyard.harness.runner.Session",
                    "forkyard.author.Generator")) {
                assertThat(runner.call("sees", hidden).answer()).isEqualTo(List.of(List.of(true, false)));
            }
            assertThat(runner.scenario("Peek").answer()).isEqualTo(true);
        }
    }

    @Test
    void classesThatDoNotFitTogetherDoNotLoad() throws IOException {
        var classes = Runner.program(
                SUM, "public class Solution implements Contract { public long sum(int[] d) { return 1; } }");
        var broken = classes.solution().getFirst().bytes().clone();
        broken[broken.length - 1] ^= 0x55;
        broken[9] = 0;
        try (Runner runner = Runner.start()) {
            runner.inside()
                    .send(new forkyard.wire.ToRunner.Load(
                            List.of(new forkyard.wire.ClassFile("Solution", broken)),
                            classes.shared(),
                            classes.judged(),
                            "Adapter",
                            "Contract",
                            List.of()));
            assertThat(runner.inside()
                            .expect(FromRunner.LoadFailed.class)
                            .failure()
                            .blame())
                    .isEqualTo(Blame.LOADING);
        }
    }

    @Test
    void aTrialTakesThePlaceOfOneThatHasNotBegun() throws IOException {
        try (Runner runner = Runner.start().load("public interface Contract { int twice(int n); }", """
                        public class Solution implements Contract {
                            public int twice(int n) {
                                System.out.println("asked for " + n);
                                return 2 * n;
                            }
                        }""")) {
            runner.prepareInVain("twice", 1);
            runner.prepareInVain("twice", 2);
            Played played = runner.call("twice", 3);

            assertThat(played.answer()).isEqualTo(List.of(List.of(true, 6)));
            assertThat(played.out()).isEqualTo("asked for 3\n");
            assertThat(played.leftovers()).isEmpty();
        }
    }
}
