import forkyard.author.Pages;
import forkyard.wire.WebPage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Writes pages down as the judge's web site has them: by path, as HTML, whose links look different each time. */
final class Markup {
    private static final int PLAIN = 2;
    private static final int ALL = 4;

    private final RandomGenerator random;
    private final int kinds;

    private Markup(RandomGenerator random, int kinds) {
        this.random = random;
        this.kinds = kinds;
    }

    static Markup of(RandomGenerator random) {
        return new Markup(random, ALL);
    }

    /** Without what is hard to read: for the first look. */
    static Markup plain(RandomGenerator random) {
        return new Markup(random, PLAIN);
    }

    Map<String, WebPage> site(Map<String, DrawnPage> site) {
        Map<String, WebPage> pages = new LinkedHashMap<>();
        site.forEach((address, page) -> pages.put(path(address), written(address, page)));
        return pages;
    }

    static String path(String address) {
        return address.substring(Pages.ADDRESS.length());
    }

    private WebPage written(String address, DrawnPage page) {
        return switch (page.status()) {
            case 0 -> Pages.brokenOff();
            case 301 -> Pages.redirect(reference(address, page.links().getFirst()));
            default -> Pages.html(page.status(), html(address, page.links()));
        };
    }

    private String html(String address, List<String> links) {
        StringBuilder html = new StringBuilder("<!doctype html>\n<p class=\"links\">There is more:</p>\n");
        links.forEach(link -> html.append(tag(reference(address, link))).append("there</a>\n"));
        return html.toString();
    }

    private String tag(String reference) {
        String href = "href=\"" + reference + "\"";
        return switch (random.nextInt(kinds)) {
            case 0 -> "<a " + href + ">";
            case 1 -> "<a class=\"far away\" " + href + ">";
            case 2 -> "<a\n  title=\"here > there\"\n  " + href + "\n>";
            default -> "<a data-href=\"/" + Long.toHexString(random.nextLong()) + "\" " + href + " title=\"see <a href=\">";
        };
    }

    /** An address as it stands on a page: whole, from the root, or relative. */
    String reference(String from, String to) {
        return switch (random.nextInt(3)) {
            case 0 -> to;
            case 1 -> path(to);
            default -> relative(path(from), path(to));
        };
    }

    private static String relative(String from, String to) {
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        if (to.startsWith(folder)) {
            return to.substring(folder.length());
        }
        long up = folder.chars().filter(c -> c == '/').count() - 1;
        return "../".repeat((int) up) + to.substring(1);
    }
}
