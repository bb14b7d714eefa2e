import forkyard.author.Pages;
import forkyard.wire.WebPage;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** A site whose HTML is as allowed, and a trial for whoever looks for links in it. */
final class Hostile {
    private static final int LONG = 50_000;
    private static final int MANY = 2_000;
    private static final int ENOUGH = 60;

    private final RandomGenerator random;
    private final List<String> at;

    Hostile(RandomGenerator random) {
        this.random = random;
        this.at = random.longs(6)
                .mapToObj(name -> Pages.ADDRESS + "/" + Long.toHexString(name))
                .toList();
    }

    /** As it is: the seed leads to two pages, and each of them to one that is the same for both, and one of its own. */
    Map<String, DrawnPage> drawn() {
        Map<String, DrawnPage> site = new LinkedHashMap<>();
        site.put(at.get(0), page(1, 2));
        site.put(at.get(1), page(3, 5));
        site.put(at.get(2), page(4, 5));
        site.put(at.get(3), page());
        site.put(at.get(4), page(0));
        site.put(at.get(5), page());
        return site;
    }

    /** As it is written down. */
    Map<String, WebPage> written() {
        Map<String, WebPage> site = new LinkedHashMap<>();
        put(site, 0, link(1) + notLinks() + link(2) + unclosed());
        put(site, 1, "<a title=\"" + words() + "\" " + href(3) + ">next</a>\n" + link(5));
        put(site, 2, "<a" + attributes(MANY) + " " + href(4) + attributes(MANY) + ">next</a>\n" + link(5));
        put(site, 3, "<p>" + "<".repeat(LONG) + "</p>");
        put(site, 4, link(0) + "<a " + "a ".repeat(ENOUGH) + "href=\"" + nowhere() + "\n");
        put(site, 5, "<a href");
        return site;
    }

    private DrawnPage page(int... links) {
        return new DrawnPage(
                200, Arrays.stream(links).mapToObj(at::get).toList());
    }

    private void put(Map<String, WebPage> site, int page, String body) {
        site.put(Markup.path(at.get(page)), Pages.html("<!doctype html>\n" + body));
    }

    private String link(int page) {
        return "<a " + href(page) + ">there</a>\n";
    }

    private String href(int page) {
        return "href=\"" + Markup.path(at.get(page)) + "\"";
    }

    private String notLinks() {
        return "<abbr title=\"and so on\" href=\"" + nowhere() + "\">etc.</abbr>\n<a name=\"middle\">\n<a href="
                + nowhere() + ">\n<a\thref = \"" + nowhere() + "\">\n";
    }

    private String nowhere() {
        return "/" + Long.toHexString(random.nextLong());
    }

    /** Without a quote, but with all else that has a meaning somewhere. */
    private String words() {
        StringBuilder words = new StringBuilder();
        while (words.length() < LONG) {
            words.append(Long.toString(random.nextLong(), Character.MAX_RADIX));
            words.append(random.nextInt(40) == 0 ? "> <a href=" : random.nextInt(20) == 0 ? "\n" : " ");
        }
        return words.toString();
    }

    private static String attributes(int count) {
        return " data-x=\"y\"".repeat(count);
    }

    /** Attributes, the last of which never ends, and the page does. */
    private static String unclosed() {
        return "<a" + attributes(ENOUGH) + " title=\"this goes on and on\n";
    }
}
