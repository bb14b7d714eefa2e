import java.util.ArrayList;
import java.util.List;

/** Reads a tag character by character. */
final class Links {
    private final String html;
    private int at;
    private String href;

    private Links(String html, int at) {
        this.html = html;
        this.at = at;
    }

    static List<String> of(String html) {
        List<String> links = new ArrayList<>();
        int begin = html.indexOf("<a");
        while (begin >= 0) {
            Links tag = new Links(html, begin + 2);
            boolean whole = tag.read();
            if (whole && tag.href != null) {
                links.add(tag.href);
            }
            begin = html.indexOf("<a", whole ? tag.at : begin + 2);
        }
        return links;
    }

    private boolean read() {
        while (true) {
            int before = at;
            while (at < html.length() && Character.isWhitespace(html.charAt(at))) {
                at++;
            }
            if (html.startsWith(">", at)) {
                at++;
                return true;
            }
            if (at == before || !readAttribute()) {
                return false;
            }
        }
    }

    private boolean readAttribute() {
        int name = at;
        while (at < html.length() && isOfName(html.charAt(at))) {
            at++;
        }
        int value = at + 2;
        int end = html.indexOf('"', value);
        if (at == name || !html.startsWith("=\"", at) || end < 0) {
            return false;
        }
        if (html.substring(name, at).equals("href")) {
            href = html.substring(value, end);
        }
        at = end + 1;
        return true;
    }

    private static boolean isOfName(char c) {
        return c >= 'a' && c <= 'z' || c == '-';
    }
}
