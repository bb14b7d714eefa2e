package forkyard.harness.runner;

import static org.assertj.core.api.Assertions.assertThat;

import forkyard.harness.runner.Runner.Played;
import forkyard.wire.Caps;
import forkyard.wire.Failure;
import forkyard.wire.FromRunner;
import forkyard.wire.Mode;
import forkyard.wire.ThreadSnapshot;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceTest {
    private static final String CONTRACT = "public interface Contract { String run(Fetch fetch) throws Exception;"
            + " interface Fetch { String fetch(String key) throws InterruptedException; } }";
    private static final String SCENARIO = """
            import forkyard.kit.*;

            public class Site implements Scenario<Contract> {
                public Object play(Contract solution, Stage stage) throws Exception {
                    Source site = stage.source("site");
                    return solution.run(key -> site.get(key, String.class));
                }
            }""";

    @Test
    void anEntryComesInTheThreadThatAskedForIt() throws IOException {
        try (Runner runner =
                runner("return fetch.fetch(\"a\") + fetch.fetch(\"b\");").entry("a", "one")) {
            Played played = runner.scenario("Site");

            assertThat(played.answer()).isEqualTo("onenull");
            assertThat(played.log()).extracting(Runner.Seen::thread).containsOnly("main");
        }
    }

    @Test
    void anEntryOfAnotherTypeIsTheAuthorsFault() throws IOException {
        try (Runner runner = runner("return fetch.fetch(\"a\");").entry("a", 1)) {
            assertThat(runner.scenario("Site").failed().blame()).isEqualTo(Failure.Blame.JUDGE);
        }
    }

    @Test
    void aHugeKeyIsCutAndOneThatIsNoKeyIsOneThatIsNotThere() throws IOException {
        try (Runner runner = runner("return fetch.fetch(\"x\".repeat(10_000_000)) + fetch.fetch(null);")) {
            Played played = runner.scenario("Site");

            assertThat(played.answer()).isEqualTo("nullnull");
            assertThat(played.log())
                    .allSatisfy(
                            seen -> assertThat(seen.values().get(1).toString()).hasSizeLessThan(Caps.NAME));
        }
    }

    @Test
    void whoWaitsIsToldSoAndCanBeInterrupted() throws IOException {
        try (Runner runner = runner("""
                Thread other = new Thread(() -> {
                    try { fetch.fetch("never"); } catch (InterruptedException e) { System.out.println("interrupted"); }
                });
                other.start();
                fetch.fetch("a");
                other.interrupt();
                other.join();
                return fetch.fetch("a");""").entry("a", "one")) {
            long digestKey = runner.begin(Mode.PLAIN, 1, "Site", List.of());
            FromRunner.Request[] asked = {runner.request(), runner.request()};
            assertThat(runner.inspect())
                    .extracting(ThreadSnapshot::waitsFor)
                    .filteredOn(text -> text.equals("the answer of the source site"))
                    .hasSize(2);
            runner.reply(Arrays.stream(asked)
                    .filter(each -> each.key().equals("a"))
                    .findFirst()
                    .orElseThrow());
            Played played = runner.finish(digestKey);

            assertThat(played.answer()).isEqualTo("one");
            assertThat(played.out()).contains("interrupted");
        }
    }

    private static Runner runner(String body) throws IOException {
        return Runner.start()
                .load(
                        CONTRACT,
                        "public class Solution implements Contract { public String run(Contract.Fetch fetch) throws Exception { "
                                + body + " } }",
                        SCENARIO);
    }
}
