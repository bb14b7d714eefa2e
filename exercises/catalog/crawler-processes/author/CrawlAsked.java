import forkyard.author.Asked;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.Finding.Kind;
import forkyard.wire.WireException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a case asks for.
 *
 * @param plan what the director does: see {@link CrawlDirector}
 * @param signatures where they come from
 * @param lines of the output, by address
 */
record CrawlAsked(int workers, String plan, String seed, int maxDepth, long signatures, Map<String, String> lines) {
    static CrawlAsked of(Case asked) throws WireException {
        List<Object> inputs = Asked.inputs(asked);
        Map<String, String> lines = new LinkedHashMap<>();
        for (String line : (String[]) inputs.get(5)) {
            lines.put(line.substring(0, line.indexOf(' ')), line);
        }
        return new CrawlAsked(
                (Integer) inputs.get(0),
                (String) inputs.get(1),
                (String) inputs.get(2),
                (Integer) inputs.get(3),
                (Long) inputs.get(4),
                lines);
    }

    Finding tooMany(int processes) {
        return Finding.of(
                Kind.RULE_VIOLATION,
                "There were more workers than asked for. A worker fetches one page after another, and lives until all is done.",
                new Detail("workers asked for", "" + workers),
                new Detail("processes beside the parent", "" + processes));
    }
}
