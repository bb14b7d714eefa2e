package forkyard.author;

import forkyard.wire.Source;
import forkyard.wire.WebPage;
import java.util.List;

/** Pages of the web site that an exercise's service shows. */
public final class Pages {
    /** Where the site is, for whoever runs beside the service; no slash at the end. */
    public static final String ADDRESS = "http://127.0.0.1:" + Source.SITE_PORT;

    private Pages() {}

    /** A page of HTML. */
    public static WebPage html(String html) {
        return html(200, html);
    }

    /** A page of HTML with this status. */
    public static WebPage html(int status, String html) {
        return new WebPage(status, List.of("Content-Type", "text/html; charset=utf-8"), html);
    }

    /** A way to another page; {@code location} as it stands in the header. */
    public static WebPage redirect(String location) {
        return new WebPage(301, List.of("Location", location), "");
    }

    /** An answer that breaks off after its head: the connection ends. */
    public static WebPage brokenOff() {
        return new WebPage(0, List.of(), "");
    }
}
