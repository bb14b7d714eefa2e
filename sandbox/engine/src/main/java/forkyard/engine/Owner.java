package forkyard.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An engine of a process, which owns containers and sockets. The process is told apart from every other that ever had its
 * number.
 *
 * @param boot which start of the machine
 * @param namespace the inode of its process-number namespace
 * @param started clock ticks from the machine's start to the process's
 * @param engine which of the process's engines
 */
record Owner(String boot, long namespace, long pid, long started, int engine) {
    private static final Pattern TOKEN =
            Pattern.compile("([0-9a-f]{8})-(\\d{1,10})-(\\d{1,10})-(\\d{1,18})-(\\d{1,9})");
    private static final AtomicInteger ENGINES = new AtomicInteger();
    private static final Path PROC = Path.of("/proc");

    /** A new owner of this process. */
    static Owner next() {
        try {
            long pid = ProcessHandle.current().pid();
            String boot =
                    Files.readString(PROC.resolve("sys/kernel/random/boot_id")).substring(0, 8);
            String namespace =
                    Files.readSymbolicLink(PROC.resolve("self/ns/pid")).toString();
            return new Owner(
                    boot,
                    Long.parseLong(namespace.replaceAll("\\D", "")),
                    pid,
                    runningSince(pid).orElseThrow(),
                    ENGINES.incrementAndGet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<Owner> parse(String token) {
        Matcher parts = TOKEN.matcher(token);
        return parts.matches()
                ? Optional.of(new Owner(
                        parts.group(1),
                        Long.parseLong(parts.group(2)),
                        Long.parseLong(parts.group(3)),
                        Long.parseLong(parts.group(4)),
                        Integer.parseInt(parts.group(5))))
                : Optional.empty();
    }

    /** This owner as a label and as a directory's name. */
    String token() {
        return boot + "-" + namespace + "-" + pid + "-" + started + "-" + engine;
    }

    /** Whether {@code observer} can be sure that this owner is gone; of another namespace's processes nobody can. */
    boolean isDead(Owner observer) {
        if (!boot.equals(observer.boot)) {
            return true;
        }
        return namespace == observer.namespace
                && runningSince(pid).filter(ticks -> ticks == started).isEmpty();
    }

    /** When the process started, in clock ticks; empty if there is none, or but a zombie. */
    static Optional<Long> runningSince(long pid) {
        try {
            String stat = Files.readString(PROC.resolve(pid + "/stat"));
            // the name in brackets may hold anything, spaces and brackets too
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return fields[0].matches("[ZX]") ? Optional.empty() : Optional.of(Long.parseLong(fields[19]));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            // a process that ends while its file is read: "No such process"
            return Optional.empty();
        }
    }
}
