package forkyard.server.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** What an idle server holds, after it has judged something and had a rest. */
public final class MemoryBench {
    private static final int MOST_MIB = 256;
    private static final int SUBMISSIONS = 20;
    private static final Duration REST = Duration.ofSeconds(10);

    private MemoryBench() {}

    /** @return whether it is under the target */
    public static boolean run(Bench bench) throws IOException, InterruptedException {
        try (BenchServer server = bench.server();
                BenchClient client = new BenchClient(server.address())) {
            for (int i = 0; i < SUBMISSIONS; i++) {
                client.awaitVerdict(client.submit(Bench.EXERCISE, bench.solution(i)));
            }
            Thread.sleep(REST);
            long mib = residentMib();
            bench.print("server, idle after " + SUBMISSIONS + " submissions: " + mib + " MiB resident, under "
                    + MOST_MIB + " asked: " + (mib < MOST_MIB ? "reached" : "MISSED"));
            return mib < MOST_MIB;
        }
    }

    private static long residentMib() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
