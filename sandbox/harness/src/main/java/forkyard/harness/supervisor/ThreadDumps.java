package forkyard.harness.supervisor;

import forkyard.wire.FromSupervisor;
import forkyard.wire.ThreadSnapshot;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Asks other JVMs of the container for their threads, with the JDK's own tool. */
final class ThreadDumps {
    private static final String JCMD =
            Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    private static final long LIMIT_MILLIS = 3_000;
    private static final int LONGEST = 4 << 20;

    private ThreadDumps() {}

    /** Tells the judge of them soon; of none where the process does not answer in time, or is no JVM. */
    static void send(int process, Outgoing judge) {
        CompletableFuture<List<ThreadSnapshot>> asked = new CompletableFuture<>();
        asked.completeOnTimeout(List.of(), LIMIT_MILLIS, TimeUnit.MILLISECONDS)
                .thenAccept(threads -> judge.send(new FromSupervisor.Dumped(process, threads)));
        Thread.ofPlatform().daemon().start(() -> asked.complete(threads(process)));
    }

    private static List<ThreadSnapshot> threads(int process) {
        try {
            Process asking = new ProcessBuilder(
                            JCMD,
                            "-J-XX:TieredStopAtLevel=1",
                            "-J-XX:+UseSerialGC",
                            Integer.toString(process),
                            "Thread.print",
                            "-l")
                    .redirectErrorStream(true)
                    .start();
            try (InputStream said = asking.getInputStream()) {
                asking.onExit()
                        .orTimeout(LIMIT_MILLIS, TimeUnit.MILLISECONDS)
                        .exceptionally(late -> asking.destroyForcibly());
                return DumpText.read(new String(said.readNBytes(LONGEST), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            return List.of();
        }
    }
}
