package forkyard.harness.runner;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.harness.runner.Runner.Played;
import forkyard.wire.Failure.Blame;
import forkyard.wire.Mode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

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
    void anExceptionIsAnAnswerAndAnErrorIsAFailure() throws IOException {
        try (Runner runner = Runner.start().load(SUM, """
                        public final class Solution implements Contract {
                            public long sum(int[] data) {
                                if (data.length == 0) throw new IllegalArgumentException("no data");
                                return deep(0);
                            }
                            private long deep(long n) { return deep(n + 1) + 1; }
                        }""")) {
            assertThat(runner.call("sum", new int[0]).answer())
                    .isEqualTo(List.of(List.of(false, "java.lang.IllegalArgumentException", "no data")));
            Played deep = runner.call("sum", new int[1]);
            assertThat(deep.failed().blame()).isEqualTo(Blame.RESOURCES);
            assertThat(deep.failed().type()).isEqualTo("java.lang.StackOverflowError");
            assertThat(deep.failed().places().getFirst().method()).isEqualTo("deep");
        }
    }
}
