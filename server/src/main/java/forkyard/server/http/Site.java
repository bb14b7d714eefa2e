package forkyard.server.http;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The addresses that this server answers to. A page that reached us by any other name (a DNS name that was made to point
 * here, say) gets nothing.
 */
public final class Site {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1");

    private final Map<String, String> originByHost;
    private final boolean guests;

    private Site(Map<String, String> originByHost, boolean guests) {
        this.originByHost = originByHost;
        this.guests = guests;
    }

    /**
     * A site bound to {@code host}.
     *
     * @param origins further addresses, {@code https://forkyard.example.org} or {@code lab-7:7070} (then http)
     * @throws IllegalArgumentException if one of them is no such address, with a sentence that says so
     */
    public static Site of(String host, int port, List<String> origins) {
        Map<String, String> known = new LinkedHashMap<>();
        for (String name : List.of("127.0.0.1", "localhost", "[::1]")) {
            String authority = authority(URI.create("http://" + name + ":" + port));
            known.put(authority, "http://" + authority);
        }
        for (String origin : origins) {
            URI address = address(origin);
            known.put(authority(address), address.getScheme() + "://" + authority(address));
        }
        // A server that others can reach, directly or through a proxy, wants to know who they are.
        return new Site(known, isLoopback(host) && origins.isEmpty());
    }

    /** Whether only this machine can connect to a server bound to {@code host}. */
    public static boolean isLoopback(String host) {
        return LOOPBACK.contains(host.toLowerCase(Locale.ROOT));
    }

    private static URI address(String origin) {
        String text = origin.contains("://") ? origin : "http://" + origin;
        try {
            URI uri = URI.create(text.toLowerCase(Locale.ROOT));
            if (uri.getHost() != null
                    && (uri.getScheme().equals("http") || uri.getScheme().equals("https"))
                    && (uri.getPath().isEmpty() || uri.getPath().equals("/"))
                    && uri.getUserInfo() == null
                    && uri.getQuery() == null) {
                return uri;
            }
        } catch (IllegalArgumentException _) {
            // Falls through to the one sentence for all.
        }
        throw new IllegalArgumentException(
                "\"%s\" is no address of a site; write https://forkyard.example.org or lab-7:7070".formatted(origin));
    }

    /** Host and port as browsers send them: without the scheme's own port. */
    private static String authority(URI uri) {
        int standard = uri.getScheme().equals("https") ? 443 : 80;
        return uri.getPort() < 0 || uri.getPort() == standard ? uri.getHost() : uri.getHost() + ":" + uri.getPort();
    }

    /** The origin of pages that reached us by this {@code Host} header, or null for a name that is not ours. */
    @Nullable
    String originOf(@Nullable String host) {
        return host == null ? null : originByHost.get(host.toLowerCase(Locale.ROOT));
    }

    /** Whether people may work without an account. */
    public boolean guestsAllowed() {
        return guests;
    }

    /** Whether the page that sends this {@code Host} header was loaded over https. */
    public boolean isSecure(@Nullable String host) {
        String origin = originOf(host);
        return origin != null && origin.startsWith("https:");
    }
}
