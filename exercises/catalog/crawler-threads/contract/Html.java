import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the pages of this exercise's sites are written down. */
final class Html {
    private static final Pattern TEXT = Pattern.compile("<p>([^<]*)</p>");
    private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]*)\">");

    private Html() {}

    static String write(Page page) {
        StringBuilder html = new StringBuilder("<!doctype html>\n<p>").append(page.text()).append("</p>\n");
        page.links().forEach(link -> html.append("<a href=\"").append(link).append("\">there</a>\n"));
        return html.toString();
    }

    static Page read(int status, String html) {
        Matcher text = TEXT.matcher(html);
        List<String> links = new ArrayList<>();
        Matcher link = LINK.matcher(html);
        while (link.find()) {
            links.add(link.group(1));
        }
        return new Page(status, text.find() ? text.group(1) : "", List.copyOf(links));
    }
}
