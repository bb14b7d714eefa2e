package forkyard.harness;

import forkyard.wire.Caps;
import forkyard.wire.CodePlace;
import forkyard.wire.Failure;
import forkyard.wire.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Exceptions as {@link Failure}s. An exception may be a hostile object: each of its methods may throw or lie. */
public final class Faults {
    private static final int CHAIN = 20;
    private static final StackTraceElement[] NO_FRAMES = {};

    private Faults() {}

    public static Failure of(Throwable thrown, Failure.Blame blame) {
        return new Failure(
                blame,
                Text.clip(thrown.getClass().getName(), Caps.NAME),
                message(thrown),
                places(frames(thrown), Caps.FRAMES));
    }

    /** An exception and its causes, the outermost first. */
    public static List<Throwable> chain(Throwable thrown) {
        List<Throwable> chain = new ArrayList<>();
        Throwable next = thrown;
        while (next != null && chain.size() < CHAIN && !contains(chain, next)) {
            chain.add(next);
            next = cause(next);
        }
        return chain;
    }

    /** Its message, clipped; empty if it has none or does not give it. */
    public static String message(Throwable thrown) {
        try {
            String message = thrown.getMessage();
            return message == null ? "" : Text.clip(message, Caps.TEXT);
        } catch (Throwable hostile) {
            return "";
        }
    }

    /** Its stack, the innermost frame first; empty if it does not give one. */
    public static StackTraceElement[] frames(Throwable thrown) {
        try {
            StackTraceElement[] frames = thrown.getStackTrace();
            for (StackTraceElement frame : frames) {
                if (frame == null) {
                    return NO_FRAMES;
                }
            }
            return frames;
        } catch (Throwable hostile) {
            return NO_FRAMES;
        }
    }

    /** The innermost frames, less the harness's own and the reflection that it calls by. */
    public static List<CodePlace> places(StackTraceElement[] frames, int atMost) {
        List<CodePlace> places = new ArrayList<>();
        for (StackTraceElement frame : frames) {
            if (places.size() == atMost) {
                break;
            }
            if (!isPlumbing(frame.getClassName())) {
                String file = frame.getFileName();
                places.add(new CodePlace(
                        Text.clip(frame.getClassName(), Caps.NAME),
                        Text.clip(frame.getMethodName(), Caps.NAME),
                        file == null ? "" : Text.clip(file, Caps.NAME),
                        Math.max(0, frame.getLineNumber())));
            }
        }
        return places;
    }

    private static boolean isPlumbing(String type) {
        return type.startsWith("forkyard.harness.")
                || type.startsWith("jdk.internal.reflect.")
                || type.startsWith("java.lang.reflect.")
                || type.startsWith("java.lang.invoke.");
    }

    private static @Nullable Throwable cause(Throwable thrown) {
        try {
            return thrown.getCause();
        } catch (Throwable hostile) {
            return null;
        }
    }

    private static boolean contains(List<Throwable> chain, Throwable wanted) {
        for (Throwable each : chain) {
            if (each == wanted) {
                return true;
            }
        }
        return false;
    }
}
