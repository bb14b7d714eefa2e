package forkyard.server.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Server-sent events to one browser. Written on the request's own thread, so that a slow reader holds up nobody else. */
public final class EventStream {
    private final OutputStream out;

    private EventStream(OutputStream out) {
        this.out = out;
    }

    public static EventStream open(Context context) throws IOException {
        context.res().setStatus(200);
        context.res().setContentType("text/event-stream");
        context.res().setCharacterEncoding("utf-8");
        context.res().setHeader("X-Accel-Buffering", "no");
        context.res().flushBuffer();
        return new EventStream(context.res().getOutputStream());
    }

    /** The id of the last event that the browser saw before the stream broke off, or null. */
    public static @Nullable Long lastEventId(Context context) {
        String header = context.header("Last-Event-ID");
        if (header == null || header.isEmpty()) {
            return null;
        }
        try {
            return Long.valueOf(header);
        } catch (NumberFormatException _) {
            throw Problem.field(
                    400,
                    "bad-last-event-id",
                    "Last-Event-ID is no event of ours",
                    "Last-Event-ID",
                    "Send the id of the last event seen, a whole number, or leave the header out");
        }
    }

    /** Adds one event to what {@link #flush} sends; {@code data} is JSON on one line. */
    public void add(long id, String event, String data) throws IOException {
        write("id: %d\nevent: %s\ndata: %s\n\n".formatted(id, event, data));
    }

    /** Keeps proxies and idle timers from closing a quiet stream, and finds out whether anybody listens. */
    public void heartbeat() throws IOException {
        write(": still here\n\n");
        flush();
    }

    /** Sends what was added. */
    public void flush() throws IOException {
        out.flush();
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
