package forkyard.server.http;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * The browser side, from the class path under {@code /web}. Each file is read and compressed once. Addresses of the
 * application get {@code index.html}, which finds its own way from there.
 */
public final class Pages {
    private static final String ROOT = "/web";
    private static final Pattern ASSET =
            Pattern.compile("/[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");
    private static final Pattern HASHED = Pattern.compile("/assets/.+-[A-Za-z0-9_-]{8}\\.[a-z0-9]+");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2",
            "json", "application/json",
            "webmanifest", "application/manifest+json",
            "txt", "text/plain; charset=utf-8");

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String FOR_AN_HOUR = "public, max-age=3600";

    /** Everything comes from here; the editor's styles are constructed sheets, which need no exception. */
    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self'",
            "font-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'");

    private final Map<String, Optional<Asset>> assets = new ConcurrentHashMap<>();

    /** A file as it is and compressed. */
    private static final class Asset {
        private final String type;
        private final byte[] plain;
        private final byte[] gzip;

        Asset(String type, byte[] plain) throws IOException {
            this.type = type;
            this.plain = plain;
            this.gzip = gzip(plain);
        }
    }

    public void serve(Context context) {
        String path = context.path();
        Optional<Asset> asset = isAsset(path) ? assets.computeIfAbsent(path, Pages::load) : Optional.empty();
        if (asset.isPresent()) {
            send(context, asset.get(), HASHED.matcher(path).matches() ? FOR_EVER : FOR_AN_HOUR);
        } else if (path.startsWith("/assets/")
                || path.substring(path.lastIndexOf('/')).contains(".")) {
            throw Problem.notFound("There is nothing at " + path);
        } else {
            sendIndex(context);
        }
    }

    private static boolean isAsset(String path) {
        return ASSET.matcher(path).matches() && !path.equals("/index.html");
    }

    private static void send(Context context, Asset asset, String caching) {
        boolean zipped = asset.gzip.length < asset.plain.length && accepts(context);
        if (zipped) {
            context.header("Content-Encoding", "gzip");
        }
        context.header("Vary", "Accept-Encoding")
                .header("Cache-Control", caching)
                .contentType(asset.type)
                .result(zipped ? asset.gzip : asset.plain);
    }

    private static boolean accepts(Context context) {
        String accepted = context.header("Accept-Encoding");
        return accepted != null
                && Pattern.compile("\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\b)")
                        .matcher(accepted)
                        .find();
    }

    private void sendIndex(Context context) {
        Asset index = assets.computeIfAbsent("/index.html", Pages::load)
                .orElseThrow(
                        () -> Problem.notFound("The pages are not built into this server; build it with ./forkyard"));
        context.header("Content-Security-Policy", POLICY);
        send(context, index, "no-cache");
    }

    private static Optional<Asset> load(String path) {
        try (InputStream in = Pages.class.getResourceAsStream(ROOT + path)) {
            String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
            if (in == null || type == null) {
                return Optional.empty();
            }
            return Optional.of(new Asset(type, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }
}
