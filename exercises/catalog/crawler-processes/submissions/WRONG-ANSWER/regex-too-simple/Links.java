import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for what links mostly look like. */
final class Links {
    private static final Pattern LINK = Pattern.compile("<a\\s[^>]*?href=\"([^\">]*)\"");

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
