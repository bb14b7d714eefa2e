package forkyard.explorer.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Sees how often something happens in this JVM once it is warm, says so in a line, and ends the JVM. Goes by the processor's clock, so that
 * a busy machine only takes longer.
 */
final class Meter {
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration MEASURED = Duration.ofSeconds(5);
    private static final Duration LOOK = Duration.ofMillis(20);

    private Meter() {}

    /** @param count how often it has happened so far */
    static void start(LongSupplier count) {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                Rate begun = after(WARM_UP, count);
                Rate ended = after(begun.processor().plus(MEASURED), count);
                System.out.println(ended.since(begun).line());
                Runtime.getRuntime().halt(0);
            } catch (InterruptedException e) {
                throw new IllegalStateException("nobody interrupts a meter", e);
            }
        });
    }

    /** How it is when the JVM has used so much of the processor. */
    private static Rate after(Duration processor, LongSupplier count) throws InterruptedException {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        while (system.getProcessCpuTime() < processor.toNanos()) {
            Thread.sleep(LOOK);
        }
        return new Rate(
                count.getAsLong(), Duration.ofNanos(system.getProcessCpuTime()), Duration.ofNanos(System.nanoTime()));
    }
}
