package forkyard.harness.runner;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.HotSpotDiagnosticMXBean.ThreadDumpFormat;
import forkyard.harness.Faults;
import forkyard.harness.Waits;
import forkyard.wire.Caps;
import forkyard.wire.Text;
import forkyard.wire.ThreadSnapshot;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The virtual threads that are alive. The JVM tells of them only in a dump into a file, so this takes some milliseconds; whoever
 * asks first sees whether there are carriers at all.
 */
final class VirtualThreads {
    private static final Pattern HEAD = Pattern.compile("#(\\d+) \"(.*)\" virtual ([A-Z_]+) \\S+");
    private static final Pattern FRAME =
            Pattern.compile(" {4}at (?:[^/(]*/)*([^/(]+)\\.([^.(]+)\\((.*?)(?::(\\d+))?\\)");
    private static final Pattern BLOCKER =
            Pattern.compile(" {4}- (parking to wait for|waiting to lock|waiting on) <([^@>]*)@.*>");

    private VirtualThreads() {}

    /** All of them; none where the file system takes no file. */
    static List<ThreadSnapshot> dump() {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("threads");
            Path file = folder.resolve("dump");
            try {
                ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                        .dumpThreads(file.toString(), ThreadDumpFormat.TEXT_PLAIN);
                return parse(Files.readAllLines(file));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            return List.of();
        } finally {
            delete(folder);
        }
    }

    private static void delete(@Nullable Path folder) {
        try {
            if (folder != null) {
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            // it is in the container's own temporary files
        }
    }

    /** What lies between two empty lines is one thread. A hostile name may spoil its own entry, and no other. */
    static List<ThreadSnapshot> parse(List<String> lines) {
        List<ThreadSnapshot> threads = new ArrayList<>();
        for (int i = 0; i < lines.size() && threads.size() < Caps.THREADS; i++) {
            Matcher head = HEAD.matcher(lines.get(i));
            if (head.matches()) {
                int end = i + 1;
                while (end < lines.size() && lines.get(end).startsWith("    ")) {
                    end++;
                }
                threads.add(thread(head, lines.subList(i + 1, end)));
            }
        }
        return threads;
    }

    private static ThreadSnapshot thread(Matcher head, List<String> lines) {
        List<StackTraceElement> frames = new ArrayList<>();
        String blocker = "";
        for (String line : lines) {
            Matcher frame = FRAME.matcher(line);
            Matcher block = BLOCKER.matcher(line);
            if (frame.matches()) {
                int number = frame.group(4) == null ? 0 : Integer.parseInt(frame.group(4));
                frames.add(new StackTraceElement(frame.group(1), frame.group(2), frame.group(3), number));
            } else if (block.matches()) {
                blocker = Waits.simpleName(block.group(2));
            }
        }
        StackTraceElement[] stack = frames.toArray(StackTraceElement[]::new);
        Thread.State state = Thread.State.valueOf(head.group(3));
        String name = head.group(2).isEmpty() ? "virtual thread " + head.group(1) : head.group(2);
        return new ThreadSnapshot(
                Long.parseLong(head.group(1)),
                Text.clip(name, Caps.NAME),
                state.name(),
                true,
                false,
                Text.clip(Waits.inWords(state, stack, blocker, "", "a thread"), Caps.TEXT),
                Faults.places(stack, Caps.FRAMES));
    }
}
