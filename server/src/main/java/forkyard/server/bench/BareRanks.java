package forkyard.server.bench;

import forkyard.exercise.ExampleSubmission;
import forkyard.exercise.Exercise;
import forkyard.exercise.Ranks;
import forkyard.wire.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A program with MPI as MPJ's own launcher starts it in a cold container, compiled beforehand: with ranks as threads of one JVM, or as JVMs that its daemon
 * starts, which has to be there first.
 */
final class BareRanks implements Bare {
    private static final String HOME = ColdContainer.PLACE + "/mpj";

    /** Where the daemon listens, as the kernel writes it: 40055. */
    private static final String DAEMON = "9C77";

    private final ColdContainer containers;
    private final String script;
    private final String expected;

    /**
     * Compiles it.
     *
     * @param mpj MPJ's home on this machine
     * @param ranks how many
     * @param expected a line that it prints
     */
    BareRanks(Bench bench, Path mpj, Exercise exercise, int ranks, String expected)
            throws IOException, InterruptedException {
        ExampleSubmission accepted = Bench.accepted(exercise);
        this.expected = expected;
        this.containers = new ColdContainer(
                bench.image(),
                exercise.limits().memoryMiB(),
                exercise.limits().threads(),
                accepted.files().stream().collect(Collectors.toMap(SourceFile::name, SourceFile::text)));
        copy(mpj, containers.folder().resolve("mpj"));
        String place = containers.newFolder();
        containers.run(
                "sh",
                "-c",
                "javac -proc:none -cp " + HOME + "/lib/mpj.jar -d " + place + " " + ColdContainer.PLACE + "/*.java");
        this.script = script(place, exercise.ranks(), ranks);
    }

    private static String script(String place, Ranks kind, int ranks) {
        String java = "java -cp '" + HOME + "/lib/*' ";
        String run = java + "runtime.starter.MPJRun -np " + ranks;
        List<String> lines = new ArrayList<>(List.of(
                "cd " + place,
                "export MPJ_HOME=" + HOME,
                "cat /proc/sys/kernel/hostname >machines",
                "echo 127.0.0.1 localhost $(cat machines) >hosts",
                // the daemon writes into the user's home, and the user has none
                "export JDK_JAVA_OPTIONS='-Djdk.net.hosts.file=" + place + "/hosts -Duser.home=" + place + "'"));
        switch (kind) {
            case THREADS -> lines.add(run + " Main");
            case PROCESSES -> {
                lines.add(java + "runtime.daemon.MPJDaemon 40055 >daemon 2>&1 &");
                lines.add("until grep -qs :" + DAEMON + " /proc/net/tcp /proc/net/tcp6; do sleep 0.02; done");
                lines.add(run + " -dev niodev -machinesfile machines Main");
            }
        }
        return String.join("\n", lines);
    }

    /** From {@code docker run} to its end. */
    @Override
    public Duration once() throws IOException, InterruptedException {
        long began = System.nanoTime();
        String output = containers.run("sh", "-ec", script);
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        if (output.lines().noneMatch(expected::equals)) {
            throw new IOException("MPJ's launcher printed " + output + " and not " + expected);
        }
        return took;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    @Override
    public void close() throws IOException {
        containers.close();
    }
}
