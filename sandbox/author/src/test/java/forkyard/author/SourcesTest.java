package forkyard.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forkyard.wire.Case;
import forkyard.wire.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SourcesTest {
    @Test
    void whatACaseHasIsReadBackAndSomeOfItTakesLonger() throws Exception {
        Case asked = Cases.play("crawl", "Crawl")
                .source("site", 10, Map.of("a", 1L, "b", List.of("x")), Map.of("b", 50))
                .build();

        assertThat(Asked.entries(asked, "site")).isEqualTo(Map.of("a", 1L, "b", List.of("x")));
        assertThat(Asked.entries(asked, "elsewhere")).isEmpty();
        assertThat(asked.sources().getFirst().entries())
                .allSatisfy(each ->
                        assertThat(each.delayMillis()).isEqualTo(each.key().equals("b") ? 50 : 10));
    }

    @Test
    void aDelayThatCannotBeIsRefused() {
        Cases crawl = Cases.play("crawl", "Crawl");

        assertThatThrownBy(() -> crawl.source("site", -1, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1 ms");
        assertThatThrownBy(() -> crawl.source("site", 1, Map.of("a", 1L), Map.of("a", 10_001)))
                .hasMessageContaining("0 to 10000");
    }

    @Test
    void requestsAreCountedByKeyAndWhatIsOpenAtOnceByTheAnswersToo() {
        Log log = log(
                List.of(Event.ASKED, "site", "a"),
                List.of(Event.ASKED, "other", "z"),
                List.of(Event.ASKED, "site", "b"),
                List.of(Event.ANSWERED, "site", "a"),
                List.of(Event.ASKED, "site", "a"));

        assertThat(Requests.of(log, "site")).isEqualTo(new Requests(Map.of("a", 2, "b", 1), 2));
        assertThat(Requests.of(log, "nowhere")).isEqualTo(new Requests(Map.of(), 0));
    }

    /** Of each event its name and values. */
    @SafeVarargs
    private static Log log(List<String>... events) {
        List<Log.Entry> entries = new ArrayList<>();
        for (List<String> each : events) {
            List<Object> values = new ArrayList<>(each.subList(1, each.size()));
            entries.add(new Log.Entry(entries.size(), 1, "t", each.getFirst(), values));
        }
        return new Log(entries, null);
    }
}
