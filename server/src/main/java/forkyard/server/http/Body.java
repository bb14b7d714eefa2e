package forkyard.server.http;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a JSON body, strictly, so that what cannot be understood is named and not guessed at. */
public final class Body {
    private static final int MOST_READ_AWAY = 16 << 20;

    private Body() {}

    /**
     * The body as a {@code type}.
     *
     * @param limit of its size in bytes
     */
    public static <T> T read(Context context, Class<T> type, int limit) {
        String media = context.contentType();
        if (media == null
                || !media.toLowerCase(Locale.ROOT).split(";", 2)[0].strip().equals("application/json")) {
            throw Problem.of(
                    415,
                    "unsupported-media-type",
                    "Unsupported media type",
                    "Send the body as JSON, with the header Content-Type: application/json");
        }
        return parse(decode(bytes(context, limit)), type);
    }

    /**
     * Reads away what is left of a body that is not wanted, up to {@link #MOST_READ_AWAY}. Who still sends when the connection is closed
     * does not see the answer.
     */
    static void readAway(Context context) {
        if (context.req().getContentLengthLong() > MOST_READ_AWAY) {
            return;
        }
        try {
            InputStream in = context.req().getInputStream();
            byte[] unread = new byte[8 << 10];
            int left = MOST_READ_AWAY;
            for (int read = 0; read >= 0 && left > 0; left -= read) {
                read = in.read(unread, 0, Math.min(unread.length, left));
            }
        } catch (IOException _) {
            // The sender has gone.
        }
    }

    private static byte[] bytes(Context context, int limit) {
        if (context.req().getContentLengthLong() > limit) {
            throw tooLarge(limit);
        }
        try {
            byte[] bytes = context.req().getInputStream().readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw tooLarge(limit);
            }
            return bytes;
        } catch (IOException e) {
            throw Problem.of(400, "broken-body", "Broken body", "The body ended too early: " + e.getMessage());
        }
    }

    private static Problem tooLarge(int limit) {
        return Problem.of(
                413,
                "too-large",
                "The body is too large",
                "The body may have at most %d KiB; send fewer or shorter files".formatted(limit >> 10));
    }

    private static String decode(byte[] bytes) {
        try {
            return Utf8.decode(bytes);
        } catch (Utf8.Malformed e) {
            throw Problem.of(
                    400,
                    "not-utf-8",
                    "The body is not UTF-8",
                    "The byte at offset %d is not valid UTF-8; save the file as UTF-8 and send it again"
                            .formatted(e.offset()));
        }
    }

    private static <T> T parse(String text, Class<T> type) {
        try {
            T value = Json.MAPPER.readValue(text, type);
            if (value == null) {
                throw Problem.of(400, "not-json", "The body is empty", "Send a JSON object, not null");
            }
            return value;
        } catch (JsonParseException e) {
            throw notJson(e);
        } catch (UnrecognizedPropertyException e) {
            String known = e.getKnownPropertyIds() == null
                    ? ""
                    : e.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .sorted()
                            .collect(Collectors.joining(", "));
            throw Problem.field(
                    400,
                    "unknown-field",
                    "The body has a field that is not known",
                    path(e),
                    "There is no field \"%s\" here; known are: %s".formatted(e.getPropertyName(), known));
        } catch (JsonMappingException e) {
            if (e.getCause() instanceof JsonParseException broken) {
                throw notJson(broken);
            }
            String field = path(e);
            throw Problem.field(
                    400,
                    "wrong-type",
                    "The body does not have the shape asked for",
                    field,
                    field.isEmpty()
                            ? "The body is not the JSON object asked for"
                            : "The value of \"%s\" is not of the type asked for".formatted(field));
        } catch (JsonProcessingException e) {
            throw Problem.of(400, "not-json", "The body is not JSON", e.getOriginalMessage());
        }
    }

    private static Problem notJson(JsonParseException e) {
        return Problem.of(
                400, "not-json", "The body is not JSON", e.getOriginalMessage() + " at " + place(e.getLocation()));
    }

    private static String place(@Nullable JsonLocation location) {
        return location == null
                ? "an unknown place"
                : "line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(reference ->
                        reference.getFieldName() == null ? "[" + reference.getIndex() + "]" : reference.getFieldName())
                .collect(Collectors.joining("."));
    }
}
