package forkyard.server.bench;

import forkyard.engine.EngineSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What there is on this machine of this process's judge, as the host's kernel and the engine have it.
 *
 * @param counts how many, by what they are
 */
record Leftovers(Map<String, Long> counts) {
    private static final Path PROC = Path.of("/proc");
    private static final Path CGROUPS = Path.of("/sys/fs/cgroup");

    /** Those of sandboxes, where the engine does not map them. */
    private static final long FIRST_USER = 1_880_000_000;

    private static final long USERS = 1_000_000;

    /** An owner's token, which names its process; the engine's labels, folders and cgroups carry it. */
    private static final Pattern OWN =
            Pattern.compile("\\b[0-9a-f]{8}-\\d+-" + ProcessHandle.current().pid() + "-\\d+-\\d+\\b");

    private static final Pattern ANY_OWNER = Pattern.compile("/forkyard-[0-9a-f]{8}(-\\d+){4}/");
    private static final String LISTENS = "0A";

    static Leftovers now() throws IOException, InterruptedException {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("processes of sandboxes", processes());
        counts.put("containers", containers());
        counts.put("cgroups", cgroups());
        counts.put("socket folders and sockets", sockets());
        counts.put("bound UNIX sockets", bound());
        counts.put("the judge's pipes", descriptors("pipe:"));
        counts.put("the judge's sockets", descriptors("socket:"));
        counts.put("the judge's open files in all", descriptors(""));
        counts.put("listening ports", listening());
        return new Leftovers(counts);
    }

    /** What there is more of than there was. */
    List<String> moreThan(Leftovers before) {
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > before.counts.getOrDefault(count.getKey(), 0L))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Those in our containers, and those of a sandbox's user that are in nobody's. */
    private static long processes() {
        return ProcessHandle.allProcesses()
                .map(process -> PROC.resolve(String.valueOf(process.pid())))
                .filter(Leftovers::isOfSandbox)
                .count();
    }

    private static boolean isOfSandbox(Path process) {
        try {
            String groups = Files.readString(process.resolve("cgroup"));
            return OWN.matcher(groups).find()
                    || isOfSandboxUser(process) && !ANY_OWNER.matcher(groups).find();
        } catch (IOException e) {
            return false; // it has just ended
        }
    }

    private static boolean isOfSandboxUser(Path process) throws IOException {
        return Files.readAllLines(process.resolve("status")).stream()
                .filter(line -> line.startsWith("Uid:"))
                .mapToLong(line -> Long.parseLong(line.split("\\s+")[1]))
                .anyMatch(user -> user >= FIRST_USER && user < FIRST_USER + USERS);
    }

    private static long containers() throws IOException, InterruptedException {
        Process listing = new ProcessBuilder(
                        "docker",
                        "ps",
                        "--all",
                        "--filter",
                        "label=forkyard.owner",
                        "--format",
                        "{{.Label \"forkyard.owner\"}}")
                .redirectErrorStream(true)
                .start();
        String told = new String(listing.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (listing.waitFor() != 0) {
            throw new IOException("the engine does not list its containers: " + told);
        }
        return told.lines().filter(OWN.asPredicate()).count();
    }

    /** Under our parent cgroup, in all hierarchies, it included. */
    private static long cgroups() throws IOException {
        try (Stream<Path> tops = Files.walk(CGROUPS, 2)) {
            long count = 0;
            for (Path top : tops.filter(
                            path -> OWN.matcher(path.getFileName().toString()).find())
                    .toList()) {
                count += directories(top);
            }
            return count;
        }
    }

    private static long directories(Path directory) throws IOException {
        long count = 1;
        try (DirectoryStream<Path> children = Files.newDirectoryStream(directory, Files::isDirectory)) {
            for (Path child : children) {
                count += directories(child);
            }
        } catch (NoSuchFileException e) {
            return 0; // it has just gone
        }
        return count;
    }

    private static long sockets() throws IOException {
        long count = 0;
        try (DirectoryStream<Path> owners =
                Files.newDirectoryStream(EngineSettings.fromSystem().socketRoot())) {
            for (Path owner : owners) {
                if (OWN.matcher(owner.getFileName().toString()).find()) {
                    try (Stream<Path> files = Files.walk(owner)) {
                        count += files.count();
                    } catch (UncheckedIOException e) {
                        count = -1; // it changes while it is counted: not at rest
                    }
                }
            }
        }
        return count;
    }

    private static long bound() throws IOException {
        try (Stream<String> sockets = Files.lines(PROC.resolve("net/unix"))) {
            return sockets.filter(OWN.asPredicate()).count();
        }
    }

    private static long descriptors(String kind) throws IOException {
        long count = 0;
        try (DirectoryStream<Path> open = Files.newDirectoryStream(PROC.resolve("self/fd"))) {
            for (Path descriptor : open) {
                try {
                    count += Files.readSymbolicLink(descriptor).toString().startsWith(kind) ? 1 : 0;
                } catch (NoSuchFileException e) {
                    continue; // it has just been closed
                }
            }
        }
        return count;
    }

    /** On the host, TCP of either version. */
    static long listening() throws IOException {
        long count = 0;
        for (String table : List.of("net/tcp", "net/tcp6")) {
            try (Stream<String> sockets = Files.lines(PROC.resolve(table))) {
                count += sockets.map(line -> line.strip().split("\\s+"))
                        .filter(fields -> fields.length > 3 && fields[3].equals(LISTENS))
                        .count();
            }
        }
        return count;
    }
}
