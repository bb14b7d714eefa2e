package forkyard.server.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What an idle server holds, after it has judged something and had a rest, and what each runner that waits for work does. */
public final class MemoryBench {
    private static final int MOST_MIB = 256;
    private static final int MOST_MIB_OF_A_RUNNER = 64;
    private static final int SUBMISSIONS = 20;
    private static final Duration REST = Duration.ofSeconds(10);

    /** In the command line of every runner's JVM, as the host sees it. */
    private static final String RUNNER = "forkyard.harness.runner.RunnerMain";

    private MemoryBench() {}

    /** @return whether both are under their targets */
    public static boolean run(Bench bench) throws IOException, InterruptedException {
        try (BenchServer server = bench.server();
                BenchClient client = new BenchClient(server.address())) {
            for (int i = 0; i < SUBMISSIONS; i++) {
                client.awaitVerdict(client.submit(Bench.EXERCISE, bench.solution(i)));
            }
            Thread.sleep(REST);
            boolean serverFits = fits(
                    bench,
                    "server, idle after " + SUBMISSIONS + " submissions",
                    residentMib(Path.of("/proc/self")).orElseThrow(),
                    MOST_MIB);
            List<Long> runners = runners();
            if (runners.isEmpty()) {
                bench.print("ready runners: none to be seen from here");
                return false;
            }
            return fits(
                            bench,
                            "the largest of " + runners.size() + " ready runners",
                            Collections.max(runners),
                            MOST_MIB_OF_A_RUNNER)
                    && serverFits;
        }
    }

    private static boolean fits(Bench bench, String what, long mib, int most) {
        boolean fits = mib < most;
        bench.print(what + ": " + mib + " MiB resident, under " + most + " asked: " + (fits ? "reached" : "MISSED"));
        return fits;
    }

    private static List<Long> runners() {
        return ProcessHandle.allProcesses()
                .map(process -> Path.of("/proc", String.valueOf(process.pid())))
                .filter(MemoryBench::isRunner)
                .flatMap(process -> residentMib(process).stream())
                .toList();
    }

    private static boolean isRunner(Path process) {
        try {
            return Files.readString(process.resolve("comm")).strip().equals("java")
                    && Files.readString(process.resolve("cmdline")).contains(RUNNER);
        } catch (IOException e) {
            return false; // it has just ended
        }
    }

    private static Optional<Long> residentMib(Path process) {
        try {
            return Files.readAllLines(process.resolve("status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty(); // likewise
        }
    }
}
