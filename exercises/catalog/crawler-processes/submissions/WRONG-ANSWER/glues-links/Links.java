import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** By regular expressions that give nothing back. */
final class Links {
    private static final Pattern TAG = Pattern.compile("<a((?:\\s++[a-z-]++=\"[^\"]*+\")++)\\s*+>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s++([a-z-]++)=\"([^\"]*+)\"");

    private Links() {}

    static List<String> of(String html) {
        List<String> links = new ArrayList<>();
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            Matcher attribute = ATTRIBUTE.matcher(tag.group(1));
            while (attribute.find()) {
                if (attribute.group(1).equals("href")) {
                    links.add(attribute.group(2));
                }
            }
        }
        return links;
    }
}
