package forkyard.harness.runner;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.harness.runner.Runner.Played;
import forkyard.wire.FromRunner;
import forkyard.wire.Mode;
import forkyard.wire.ThreadSnapshot;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DisplayTest {
    private static final String CONTRACT =
            "public interface Contract { int print(String what, int times) throws Exception; }";
    private static final String PRINTER = """
            public class Solution implements Contract {
                private static final java.io.PrintStream KEPT = System.out;
                public int print(String what, int times) throws Exception {
                    if (what.equals("in")) return System.in.read();
                    if (what.equals("kept")) { System.setOut(null); KEPT.print("kept"); return 1; }
                    if (what.equals("crash")) {
                        Thread t = new Thread(() -> { throw new IllegalStateException("in a thread"); }, "worker");
                        t.start();
                        t.join();
                        return 1;
                    }
                    if (what.equals("hang")) {
                        System.out.println("before");
                        while (true) Thread.onSpinWait();
                    }
                    for (int i = 0; i < times; i++) (i % 2 == 0 ? System.out : System.err).print(what);
                    return times;
                }
            }""";

    private static Runner runner;

    @BeforeAll
    static void start() throws IOException {
        runner = Runner.start().load(CONTRACT, PRINTER);
    }

    @AfterAll
    static void stop() throws IOException {
        runner.close();
    }

    @Test
    void bothStreamsAreShown() throws IOException {
        Played played = runner.outputCap(1_000).call("print", "line\n", 4);
        assertThat(played.out()).isEqualTo("line\nline\n");
        assertThat(played.err()).isEqualTo("line\nline\n");
        assertThat(played.dropped()).isZero();
    }

    @Test
    void charactersStayWholeAcrossFrames() throws IOException {
        Played played = runner.outputCap(1 << 20).call("print", "aü€😀", 40_000);
        assertThat(played.out()).isEqualTo("aü€😀".repeat(20_000));
        assertThat(played.err()).isEqualTo("aü€😀".repeat(20_000));
    }

    @Test
    void whatIsBeyondTheCapIsCounted() throws IOException {
        Played played = runner.outputCap(1_000).call("print", "0123456789", 100_000);
        assertThat(played.out().length() + played.err().length()).isEqualTo(1_000);
        assertThat(played.dropped()).isPositive().isLessThanOrEqualTo(999_000);
        assertThat(played.answer()).isEqualTo(List.of(List.of(true, 100_000)));
    }

    @Test
    void aStreamThatWasKeptShowsInTheTrialThatPrints() throws IOException {
        assertThat(runner.call("print", "kept", 0).out()).isEqualTo("kept");
        assertThat(runner.call("print", "kept", 0).out()).isEqualTo("kept");
        assertThat(runner.call("print", "back", 1).out()).isEqualTo("back");
    }

    @Test
    void theInputIsEmpty() throws IOException {
        assertThat(runner.call("print", "in", 0).answer()).isEqualTo(List.of(List.of(true, -1)));
    }

    @Test
    void anExceptionThatEndsAThreadIsShown() throws IOException {
        Played played = runner.outputCap(10_000).call("print", "crash", 0);
        assertThat(played.answer()).isEqualTo(List.of(List.of(true, 1)));
        assertThat(played.err())
                .startsWith("Exception in thread \"worker\" java.lang.IllegalStateException: in a thread")
                .contains("\tat Solution.lambda$print$0(Solution.java:7)");
    }

    @Test
    void whatWasPrintedBeforeAHangIsShownWhileItHangs() throws IOException {
        try (Runner hanging = Runner.start().load(CONTRACT, PRINTER)) {
            hanging.begin(Mode.PLAIN, 1, "call", List.of(List.of("print", "hang", 0)));
            assertThat(hanging.inside().expect(FromRunner.Output.class).text()).isEqualTo("before\n");
            ThreadSnapshot main = hanging.inspect().getFirst();
            assertThat(main.name()).isEqualTo("main");
            assertThat(main.state()).isEqualTo("RUNNABLE");
            assertThat(main.places())
                    .anySatisfy(place -> assertThat(place.method()).isEqualTo("print"));
        }
    }

    @Test
    void overTheStandardStreamsNothingPrintedGetsAmongTheFrames() throws IOException {
        try (Runner attached = Runner.attach().load(CONTRACT, PRINTER)) {
            assertThat(attached.call("print", "line\n", 4).out()).isEqualTo("line\nline\n");
            assertThat(attached.call("print", "in", 0).answer()).isEqualTo(List.of(List.of(true, -1)));
            assertThat(attached.call("print", "x", 1).answer()).isEqualTo(List.of(List.of(true, 1)));
        }
    }
}
