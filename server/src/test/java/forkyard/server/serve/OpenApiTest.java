package forkyard.server.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import forkyard.server.testing.Browser;
import forkyard.server.testing.OwnServer;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpenApiTest {
    @RegisterExtension
    static final OwnServer server = new OwnServer();

    private static JsonNode document;

    @BeforeAll
    static void start() {
        document = server.browser().get("/api/v1/openapi.json").json();
    }

    @Test
    void the_document_has_every_route_and_no_other() {
        Set<String> described = new TreeSet<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method ->
                                described.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));

        Set<String> routes = server.server().routes().stream()
                .filter(route -> route.contains(" /api/"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(described).isEqualTo(routes).isNotEmpty();
    }

    @Test
    void every_operation_has_a_name_of_its_own_a_summary_and_an_answer() {
        Set<String> names = new TreeSet<>();
        for (var path : document.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                assertThat(names.add(operation.getValue().path("operationId").asText()))
                        .isTrue();
                assertThat(operation.getValue().path("summary").asText()).isNotEmpty();
                assertThat(operation.getValue().path("responses")).isNotEmpty();
            }
        }
    }

    @Test
    void every_reference_leads_somewhere() {
        Set<String> known = new TreeSet<>();
        document.path("components").path("schemas").fieldNames().forEachRemaining(known::add);

        assertThat(document.findValuesAsText("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(known).contains(reference.replace("#/components/schemas/", "")));
    }

    @Test
    void what_is_answered_has_the_properties_that_are_described() {
        Browser browser = server.browser();
        JsonNode done = browser.judged("fast-sum", "// speed 1.82 1.78 1.86 timeline");
        JsonNode page = browser.get("/api/v1/submissions").json();

        assertDescribed(done, "Submission");
        assertDescribed(done.path("tests").path(0), "Test");
        assertDescribed(done.path("speedup"), "Speedup");
        assertDescribed(done.path("timings"), "Timings");
        JsonNode timeline = done.path("timeline");
        assertDescribed(timeline, "Timeline");
        assertDescribed(timeline.path("reasons").path(0), "TimelineReason");
        assertDescribed(timeline.path("lanes").path(0), "TimelineLane");
        assertDescribed(timeline.path("lanes").path(0).path("totals").path(0), "TimelineTotal");
        assertDescribed(timeline.path("lanes").path(0).path("spans").path(0), "TimelineSpan");
        assertDescribed(page, "SubmissionPage");
        assertDescribed(page.path("submissions").path(0), "SubmissionSummary");
        assertDescribed(server.browser().get("/api/v1/exercises/fast-sum").json(), "Exercise");
        assertDescribed(server.browser().get("/api/v1/status").json(), "Status");
        JsonNode board =
                server.browser().get("/api/v1/exercises/fast-sum/leaderboard").json();
        assertDescribed(board, "Leaderboard");
        assertDescribed(board.path("rows").path(0), "LeaderboardRow");
        assertDescribed(board.path("rematchTerms"), "RematchTerms");
        assertDescribed(server.browser().get("/api/v1/nothing").json(), "Problem");
    }

    private static void assertDescribed(JsonNode json, String schema) {
        JsonNode described = document.path("components").path("schemas").path(schema);
        Set<String> names = new TreeSet<>();
        json.fieldNames().forEachRemaining(names::add);
        Set<String> properties = new TreeSet<>();
        described.path("properties").fieldNames().forEachRemaining(properties::add);
        Set<String> required = new TreeSet<>();
        described.path("required").forEach(name -> required.add(name.asText()));

        assertThat(properties).as(schema).containsAll(names);
        assertThat(names).as(schema).containsAll(required);
    }
}
