import forkyard.author.Pages;
import forkyard.wire.WebPage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pages as the judge's web site has them: by path, as HTML. */
final class Published {
    private Published() {}

    static Map<String, WebPage> pages(Map<String, Page> site) {
        Map<String, WebPage> pages = new LinkedHashMap<>();
        site.forEach((address, page) -> pages.put(path(address), published(page)));
        return pages;
    }

    static String path(String address) {
        return address.substring(Pages.ADDRESS.length());
    }

    static String address(String path) {
        return Pages.ADDRESS + path;
    }

    static Page read(WebPage page) {
        return page.status() == 0 ? Page.unreachable("no answer") : Html.read(page.status(), page.body());
    }

    private static WebPage published(Page page) {
        if (page.status() == 0) {
            return Pages.brokenOff();
        }
        List<String> headers = new ArrayList<>(List.of("Content-Type", "text/html; charset=utf-8"));
        if (page.status() == 301) {
            headers.addAll(List.of("Location", page.links().getFirst()));
        }
        return new WebPage(page.status(), headers, Html.write(page));
    }
}
