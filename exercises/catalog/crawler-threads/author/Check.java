import forkyard.author.Asked;
import forkyard.author.Checker;
import forkyard.author.Log;
import forkyard.author.Requests;
import forkyard.author.Shapes;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.Source;
import forkyard.wire.WebPage;
import forkyard.wire.WireException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Crawls the site itself, and compares with what was fetched, by the judge's record, and with what was handed over. */
public final class Check implements Checker {
    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        Map<String, Page> site = new LinkedHashMap<>();
        Asked.entries(asked, Source.SITE)
                .forEach((path, page) -> site.put(Published.address(path), Published.read((WebPage) page)));
        List<?> inputs = Asked.inputs(asked);
        int maxInFlight = (Integer) inputs.get(1);
        int maxDepth = (Integer) inputs.get(2);
        Map<String, Page> expected = crawl(site, (String) inputs.get(0), maxDepth);
        Log log = Log.of(answer);
        Requests requests = Requests.of(log, Source.SITE);
        if (requests.mostOpen() > maxInFlight) {
            return Finding.of(
                    Finding.Kind.RULE_VIOLATION,
                    "More fetches were open at once than maxInFlight allows.",
                    new Detail("maxInFlight", "" + maxInFlight),
                    new Detail("open at once", "" + requests.mostOpen()));
        }
        Finding fetched = fetched(requests.times(), expected, maxDepth);
        return fetched.kind() == Finding.Kind.RIGHT
                ? found(expected, Shapes.list(2, log.returned()), maxDepth)
                : fetched;
    }

    private static Map<String, Page> crawl(Map<String, Page> site, String seed, int maxDepth) {
        Map<String, Page> pages = new LinkedHashMap<>();
        Set<String> layer = Set.of(seed);
        for (int depth = 0; depth <= maxDepth && !layer.isEmpty(); depth++) {
            Set<String> next = new LinkedHashSet<>();
            for (String address : layer) {
                Page page = site.get(address);
                pages.put(address, page);
                if (page.leadsOn()) {
                    next.addAll(page.links());
                }
            }
            next.removeAll(pages.keySet());
            layer = next;
        }
        return pages;
    }

    private static Finding fetched(Map<String, Integer> times, Map<String, Page> expected, int maxDepth) {
        for (Map.Entry<String, Integer> each : times.entrySet()) {
            if (each.getValue() > 1) {
                return Finding.wrong(
                        "A page was fetched more than once.",
                        new Detail("address", Published.address(each.getKey())),
                        new Detail("fetched", each.getValue() + " times"));
            }
            if (!expected.containsKey(Published.address(each.getKey()))) {
                return Finding.wrong(
                        "A page was fetched that does not belong to the site: too many links from the seed, or linked only from an error page.",
                        new Detail("address", Published.address(each.getKey())),
                        new Detail("maxDepth", "" + maxDepth));
            }
        }
        return Finding.right();
    }

    private static Finding found(Map<String, Page> expected, List<?> parts, int maxDepth) {
        String[] addresses = Shapes.as(String[].class, parts.get(0));
        List<?> pages = Shapes.list(addresses.length, parts.get(1));
        Set<String> missing = new LinkedHashSet<>(expected.keySet());
        for (int i = 0; i < addresses.length; i++) {
            Page page = expected.get(addresses[i]);
            if (page == null) {
                return Finding.wrong(
                        "The map has an address that does not belong to the site.",
                        new Detail("address", addresses[i]),
                        new Detail("maxDepth", "" + maxDepth));
            }
            if (!page.equals(pages.get(i))) {
                return Finding.wrong(
                        "The map has an address with a wrong page.",
                        new Detail("address", addresses[i]),
                        new Detail("expected", "" + page),
                        new Detail("actual", "" + pages.get(i)));
            }
            missing.remove(addresses[i]);
        }
        if (missing.isEmpty()) {
            return Finding.right();
        }
        String first = missing.iterator().next();
        return Finding.wrong(
                "A page of the site is missing in the map.",
                new Detail("address", first),
                new Detail("its page", "" + expected.get(first)),
                new Detail("pages there should be", "" + expected.size()),
                new Detail("pages in the map", "" + addresses.length),
                new Detail("maxDepth", "" + maxDepth));
    }
}
