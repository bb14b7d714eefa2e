import forkyard.author.Pages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Draws sites. Addresses are secret, so that no page can be guessed; the seed is always the first. */
final class DrawnSites {
    private static final int[] KINDS = {200, 200, 200, 200, 200, 301, 404, 0};

    /** The first pages of a tangle, so that it has everything. */
    private static final int[] FIRST = {200, 301, 404, 500, 0, 200, 200, 200, 200};

    private static final int BEHIND_REDIRECT = 7;
    private static final int SHARED = 8;

    private final RandomGenerator random;
    private final List<String> folders;

    DrawnSites(RandomGenerator random) {
        this.random = random;
        this.folders = List.of("/", "/" + folder() + "/", "/" + folder() + "/" + folder() + "/");
    }

    /** All pages hang on the seed, and lead back to it and to themselves. */
    Map<String, DrawnPage> star(int leaves) {
        List<String> at = addresses(1 + leaves);
        Map<String, DrawnPage> site = new LinkedHashMap<>();
        site.put(at.getFirst(), page(at.subList(1, at.size())));
        for (String leaf : at.subList(1, at.size())) {
            site.put(leaf, page(List.of(at.getFirst(), leaf)));
        }
        return site;
    }

    /** Layers of equal width under the seed; each page leads to all of the next layer, and back to somewhere. */
    Map<String, DrawnPage> layers(int pages, int width) {
        List<String> at = addresses(1 + pages);
        Map<String, DrawnPage> site = new LinkedHashMap<>();
        for (int i = 0; i <= pages; i++) {
            int next = i == 0 ? 1 : 1 + ((i - 1) / width + 1) * width;
            List<String> links = new ArrayList<>();
            links.add(at.get(random.nextInt(i + 1)));
            links.addAll(at.subList(Math.min(next, at.size()), Math.min(next + width, at.size())));
            site.put(at.get(i), page(links));
        }
        return site;
    }

    /**
     * Pages, redirects and errors of all kinds with links to anywhere, some twice; those on error pages lead nowhere. The seed leads to one of
     * each kind, and over a redirect to a page; two of its pages lead back to it and to the same third.
     */
    Map<String, DrawnPage> tangle(int pages) {
        List<String> at = addresses(pages);
        Map<String, DrawnPage> site = new LinkedHashMap<>();
        for (int i = 0; i < pages; i++) {
            int status = i < FIRST.length ? FIRST[i] : KINDS[random.nextInt(KINDS.length)];
            List<String> links = new ArrayList<>();
            if (i == 0) {
                links.addAll(at.subList(1, BEHIND_REDIRECT));
                links.add(at.get(5));
            } else if (status == 301) {
                links.add(at.get(i == 1 ? BEHIND_REDIRECT : random.nextInt(pages)));
            } else if (status == 404 || status == 500) {
                links.add(address());
            } else if (status == 200) {
                links.add(at.get(i < BEHIND_REDIRECT ? SHARED : random.nextInt(pages)));
                links.add(at.get(i < BEHIND_REDIRECT ? 0 : random.nextInt(pages)));
                links.add(at.get(random.nextInt(pages)));
                links.add(at.get(random.nextInt(pages)));
            }
            site.put(at.get(i), new DrawnPage(status, List.copyOf(links)));
        }
        return site;
    }

    /**
     * Two ways lead from the seed to a page: over the second address, which is short, or over the third and fourth. The last page is
     * one link behind it.
     */
    Map<String, DrawnPage> twoWays() {
        List<String> at = addresses(6);
        Map<String, DrawnPage> site = new LinkedHashMap<>();
        site.put(at.get(0), page(List.of(at.get(1), at.get(2))));
        site.put(at.get(1), page(List.of(at.get(4))));
        site.put(at.get(2), page(List.of(at.get(3))));
        site.put(at.get(3), page(List.of(at.get(4))));
        site.put(at.get(4), page(List.of(at.get(5))));
        site.put(at.get(5), page(List.of()));
        return site;
    }

    private static DrawnPage page(List<String> links) {
        return new DrawnPage(200, List.copyOf(links));
    }

    private List<String> addresses(int number) {
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            addresses.add(address());
        }
        return addresses;
    }

    private String address() {
        return Pages.ADDRESS + folders.get(random.nextInt(folders.size())) + Long.toHexString(random.nextLong());
    }

    private String folder() {
        return Integer.toHexString(random.nextInt(1 << 12));
    }
}
