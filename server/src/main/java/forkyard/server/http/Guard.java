package forkyard.server.http;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/** Looks at every request before any route does: is it meant for us, and does it come from our own pages? */
public final class Guard {
    private final Site site;

    public Guard(Site site) {
        this.site = site;
    }

    public void check(Context context) {
        headers(context);
        String host = context.header("Host");
        String own = site.originOf(host);
        if (own == null) {
            throw Problem.of(
                    421,
                    "unknown-host",
                    "Misdirected request",
                    "This server does not answer to the name \"%s\". Whoever runs it can allow the name: FORKYARD_HOSTS=%s ./forkyard serve"
                            .formatted(shown(host), shown(host)));
        }
        String origin = context.header("Origin");
        if (origin != null && !origin.equals(own)) {
            throw foreign();
        }
        String site = context.header("Sec-Fetch-Site");
        boolean navigation = "navigate".equals(context.header("Sec-Fetch-Mode"))
                && context.method().name().equals("GET")
                && !isApi(context.path());
        if (("cross-site".equals(site) || "same-site".equals(site)) && !navigation) {
            throw foreign();
        }
    }

    private static boolean isApi(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }

    private static Problem foreign() {
        return Problem.of(
                403,
                "foreign-origin",
                "Request from another site",
                "Only pages of this server may call it from a browser");
    }

    private static String shown(@Nullable String host) {
        return host == null ? "" : host.replaceAll("[^A-Za-z0-9.:\\[\\]_-]", "?");
    }

    private static void headers(Context context) {
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "same-origin");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        context.header("X-Frame-Options", "DENY");
        context.header("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        // Pages set a policy of their own; nothing else is ever rendered.
        context.header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        if (isApi(context.path())) {
            context.header("Cache-Control", "no-store");
        }
    }
}
