package forkyard.server.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * The plain way of judging, for comparison: one cold container that compiles, another that runs. Same image, same limits on memory and
 * processes; no start-up cache, as a plain {@code java} has none.
 */
final class ColdContainers implements AutoCloseable {
    private static final int MEMORY_MIB = 512;
    private static final int PIDS = 128;
    private static final String MAIN = """
            public final class Main {
                public static void main(String[] arguments) {
                    System.out.println(new Solution().amdahl(0.25, 4));
                }
            }
            """;

    private final ColdContainer containers;

    ColdContainers(String image, Map<String, String> sources) throws IOException {
        Map<String, String> all = new HashMap<>(sources);
        all.put("Main.java", MAIN);
        containers = new ColdContainer(image, MEMORY_MIB, PIDS, all);
    }

    /** Compiles and runs once; returns how long that took. */
    Duration once() throws IOException, InterruptedException {
        String place = containers.newFolder();
        long began = System.nanoTime();
        containers.run("sh", "-c", "javac -proc:none -d " + place + " " + ColdContainer.PLACE + "/*.java");
        containers.run("java", "-XX:+UseSerialGC", "-Xmx128m", "-cp", place, "Main");
        return Duration.ofNanos(System.nanoTime() - began);
    }

    @Override
    public void close() throws IOException {
        containers.close();
    }
}
