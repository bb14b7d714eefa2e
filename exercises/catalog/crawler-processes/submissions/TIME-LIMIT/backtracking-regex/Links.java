import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** By one regular expression. */
final class Links {
    private static final String ATTRIBUTES = "(?:\\s*[a-z-]+=\"[^\"]*\"\\s*)*?";
    private static final Pattern LINK =
            Pattern.compile("<a\\s+" + ATTRIBUTES + "href=\"([^\"]*)\"" + ATTRIBUTES + "\\s*>");

    private Links() {}

    static List<String> of(String html) {
        List<String> links = new ArrayList<>();
        Matcher link = LINK.matcher(html);
        while (link.find()) {
            links.add(link.group(1));
        }
        return links;
    }
}
