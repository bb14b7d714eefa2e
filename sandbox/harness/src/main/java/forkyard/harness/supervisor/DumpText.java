package forkyard.harness.supervisor;

import forkyard.harness.Faults;
import forkyard.harness.Waits;
import forkyard.wire.Caps;
import forkyard.wire.Text;
import forkyard.wire.ThreadSnapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a JVM prints of its threads. It is a hostile JVM's text: what does not look like it should is left out. */
final class DumpText {
    private static final Pattern HEAD = Pattern.compile("\"(.*)\" #(\\d{1,18})( .*)");
    private static final Pattern STATE = Pattern.compile(" {3}java\\.lang\\.Thread\\.State: ([A-Z_]+).*");
    private static final Pattern FRAME =
            Pattern.compile("\\tat ([^\\s(]+)\\.([^\\s.(]+)\\((?:[^\\s/()]+/)?([^()]*)\\)");
    private static final Pattern WANTED =
            Pattern.compile("\\t- (?:waiting to lock|waiting on|parking to wait for) +<(0x\\w+)> \\(a (\\S+)\\)");
    private static final Pattern HELD = Pattern.compile("\\t- (?:locked )?<(0x\\w+)> \\(a \\S+\\)");

    private static final String KIT = "kit.";

    private DumpText() {}

    /** One thread's part of the text. */
    private static final class Part {
        final long id;
        final String name;
        final boolean daemon;
        final List<StackTraceElement> frames = new ArrayList<>();
        final List<String> held = new ArrayList<>();
        String state = "RUNNABLE";
        String wanted = "";
        String wantedType = "";

        Part(String name, long id, boolean daemon) {
            this.name = name;
            this.id = id;
            this.daemon = daemon;
        }

        /** Not the JVM's own: those are daemons that run nothing but the JDK's code, and do nothing for the program later. */
        boolean isPrograms() {
            return !frames.isEmpty() && (!daemon || isTimer() || frames.stream().anyMatch(frame -> !isJdk(frame)));
        }

        /** It waits for a time, of a future or a virtual thread perhaps, and not for want of work. */
        private boolean isTimer() {
            boolean idle = runs("CleanerImpl", "run") || runs("ForkJoinPool", "awaitWork");
            boolean pooled = runs("ThreadPoolExecutor", "getTask") && !runs("DelayedWorkQueue", "take");
            return state.equals("TIMED_WAITING") && !idle && !pooled;
        }

        private boolean runs(String type, String method) {
            return frames.stream()
                    .anyMatch(frame -> frame.getClassName().endsWith(type)
                            && frame.getMethodName().equals(method));
        }
    }

    /** The threads of the program; not those of the JVM itself. */
    static List<ThreadSnapshot> read(String text) {
        List<Part> parts = parts(text);
        Map<String, String> holders = new HashMap<>();
        parts.forEach(part -> part.held.forEach(lock -> holders.put(lock, part.name)));
        return parts.stream()
                .filter(Part::isPrograms)
                .limit(Caps.THREADS)
                .map(part -> snapshot(part, holders))
                .toList();
    }

    private static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        Part part = null;
        for (String line : text.split("\n", -1)) {
            Matcher head = HEAD.matcher(line);
            if (head.matches()) {
                part = new Part(
                        Text.clip(head.group(1), Caps.NAME),
                        Long.parseLong(head.group(2)),
                        head.group(3).contains(" daemon "));
                parts.add(part);
            } else if (part != null) {
                add(line, part);
            }
        }
        return parts;
    }

    private static void add(String line, Part part) {
        Matcher state = STATE.matcher(line);
        Matcher frame = FRAME.matcher(line);
        Matcher wanted = WANTED.matcher(line);
        Matcher held = HELD.matcher(line);
        if (state.matches()) {
            part.state = state.group(1);
        } else if (frame.matches()) {
            part.frames.add(frame(frame));
        } else if (wanted.matches()) {
            part.wanted = wanted.group(1);
            part.wantedType = wanted.group(2);
        } else if (held.matches() && !held.group(1).equals(part.wanted)) {
            part.held.add(held.group(1)); // what it waits on it has given back
        }
    }

    private static StackTraceElement frame(Matcher frame) {
        String place = frame.group(3);
        int colon = place.lastIndexOf(':');
        boolean hasLine = colon > 0 && place.substring(colon + 1).matches("\\d{1,9}");
        boolean isNative = place.equals("Native Method");
        String file = hasLine ? place.substring(0, colon) : null;
        int line = hasLine ? Integer.parseInt(place.substring(colon + 1)) : isNative ? -2 : -1;
        return new StackTraceElement(frame.group(1), frame.group(2), file, line);
    }

    private static ThreadSnapshot snapshot(Part part, Map<String, String> holders) {
        StackTraceElement[] frames = part.frames.toArray(StackTraceElement[]::new);
        return new ThreadSnapshot(
                part.id,
                part.name,
                part.state,
                part.daemon,
                false,
                Text.clip(waitsFor(part, frames, holders), Caps.TEXT),
                Faults.places(frames, Caps.FRAMES));
    }

    private static String waitsFor(Part part, StackTraceElement[] frames, Map<String, String> holders) {
        for (int i = frames.length - 1; i >= 0; i--) {
            if (frames[i].getClassName().startsWith(KIT)) {
                return "the judge's answer to " + frames[i].getClassName() + "." + frames[i].getMethodName();
            }
        }
        if (part.state.equals("RUNNABLE")) {
            return frames[0].isNativeMethod() ? Waits.call(frames) : "";
        }
        String type = Waits.simpleName(part.wantedType);
        String holder = holders.getOrDefault(part.wanted, "");
        try {
            return Waits.inWords(Thread.State.valueOf(part.state), frames, type, holder, "another thread");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static boolean isJdk(StackTraceElement frame) {
        String type = frame.getClassName();
        return type.startsWith("java.") || type.startsWith("jdk.") || type.startsWith("sun.");
    }
}
