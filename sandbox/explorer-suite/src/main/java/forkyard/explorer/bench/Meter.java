package forkyard.explorer.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Sees how often something happens in this JVM once it is warm, says so in a line, and ends the JVM. */
final class Meter {
    private static final Duration WARM_UP = Duration.ofSeconds(8);
    private static final Duration MEASURED = Duration.ofSeconds(8);

    private Meter() {}

    /** @param count how often it has happened so far */
    static void start(LongSupplier count) {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                measure(count);
            } catch (InterruptedException e) {
                throw new IllegalStateException("nobody interrupts a meter", e);
            }
        });
    }

    private static void measure(LongSupplier count) throws InterruptedException {
        Thread.sleep(WARM_UP);
        Rate before = now(count);
        Thread.sleep(MEASURED);
        System.out.println(now(count).since(before).line());
        Runtime.getRuntime().halt(0);
    }

    private static Rate now(LongSupplier count) {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new Rate(
                count.getAsLong(), Duration.ofNanos(system.getProcessCpuTime()), Duration.ofNanos(System.nanoTime()));
    }
}
