import forkyard.author.Pages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Draws sites. Addresses and texts are secret, so that no page can be guessed; the seed is always the first. */
final class Sites {
    private static final int[] KINDS = {200, 200, 200, 200, 200, 200, 301, 404, 500, 0};

    private final RandomGenerator random;

    Sites(RandomGenerator random) {
        this.random = random;
    }

    /** A page and nothing else. */
    Map<String, Page> alone(int status) {
        return Map.of(address(), page(status, List.of()));
    }

    /** Each page leads to the next, and the last to the first. */
    Map<String, Page> ring(int pages) {
        List<String> at = addresses(pages);
        Map<String, Page> site = new LinkedHashMap<>();
        for (int i = 0; i < pages; i++) {
            site.put(at.get(i), page(200, List.of(at.get((i + 1) % pages))));
        }
        return site;
    }

    /** All pages hang on the seed, and lead back to it and to themselves. */
    Map<String, Page> star(int leaves) {
        List<String> at = addresses(1 + leaves);
        Map<String, Page> site = new LinkedHashMap<>();
        site.put(at.getFirst(), page(200, at.subList(1, at.size())));
        for (String leaf : at.subList(1, at.size())) {
            site.put(leaf, page(200, List.of(at.getFirst(), leaf)));
        }
        return site;
    }

    /** Layers of equal width under the seed; each page leads to all of the next layer, and some lead back. */
    Map<String, Page> layers(int pages, int width) {
        List<String> at = addresses(1 + pages);
        Map<String, Page> site = new LinkedHashMap<>();
        for (int i = 0; i <= pages; i++) {
            int next = i == 0 ? 1 : 1 + ((i - 1) / width + 1) * width;
            List<String> links = new ArrayList<>();
            links.add(at.get(random.nextInt(i + 1)));
            links.addAll(at.subList(Math.min(next, at.size()), Math.min(next + width, at.size())));
            site.put(at.get(i), page(200, links));
        }
        return site;
    }

    /** Pages, redirects and errors of all kinds with links to anywhere, some twice; those on error pages lead nowhere. */
    Map<String, Page> tangle(int pages) {
        List<String> at = addresses(pages);
        Map<String, Page> site = new LinkedHashMap<>();
        for (int i = 0; i < pages; i++) {
            int status = i == 0 ? 200 : KINDS[random.nextInt(KINDS.length)];
            List<String> links = new ArrayList<>();
            int count = i == 0 ? 5 : links(status);
            for (int link = 0; link < count; link++) {
                links.add(at.get(random.nextInt(pages)));
            }
            if (status == 404 || status == 500) {
                links.replaceAll(link -> address());
            }
            site.put(at.get(i), page(status, links));
        }
        return site;
    }

    /**
     * Two ways lead from the seed to a page: over the second address, which is short, or over the third and fourth. The last page is
     * one link behind it.
     */
    Map<String, Page> twoWays() {
        List<String> at = addresses(6);
        Map<String, Page> site = new LinkedHashMap<>();
        site.put(at.get(0), page(200, List.of(at.get(1), at.get(2))));
        site.put(at.get(1), page(200, List.of(at.get(4))));
        site.put(at.get(2), page(200, List.of(at.get(3))));
        site.put(at.get(3), page(200, List.of(at.get(4))));
        site.put(at.get(4), page(200, List.of(at.get(5))));
        site.put(at.get(5), page(200, List.of()));
        return site;
    }

    /** Many pages of one layer lead to the same few. */
    Map<String, Page> funnel(int wide, int narrow) {
        List<String> at = addresses(1 + wide + narrow);
        Map<String, Page> site = new LinkedHashMap<>();
        site.put(at.getFirst(), page(200, at.subList(1, 1 + wide)));
        for (int i = 1; i < at.size(); i++) {
            site.put(at.get(i), page(200, i <= wide ? at.subList(1 + wide, at.size()) : List.of()));
        }
        return site;
    }

    private int links(int status) {
        return switch (status) {
            case 0 -> 0;
            case 301 -> 1;
            default -> random.nextInt(5);
        };
    }

    private Page page(int status, List<String> links) {
        return status == 0
                ? Page.unreachable("no answer")
                : new Page(status, "text " + Long.toHexString(random.nextLong()), List.copyOf(links));
    }

    private List<String> addresses(int number) {
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            addresses.add(address());
        }
        return addresses;
    }

    private String address() {
        return Pages.ADDRESS + "/" + Long.toHexString(random.nextLong());
    }
}
