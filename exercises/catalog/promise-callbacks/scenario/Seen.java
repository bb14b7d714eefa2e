import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** What a callback has heard of a future. */
final class Seen {
    private final AtomicInteger times = new AtomicInteger();
    private volatile Object value;
    private volatile Throwable failure;

    static Seen of(CompletableFuture<?> future) {
        Seen seen = new Seen();
        future.whenComplete((value, failure) -> {
            seen.value = value;
            seen.failure = failure;
            seen.times.incrementAndGet();
        });
        return seen;
    }

    boolean told() {
        return times.get() > 0;
    }

    /** How often it was told, the value and the failure as text, or null. */
    Object answer() {
        return Arrays.asList(
                times.get(), value == null ? null : value.toString(), failure == null ? null : failure.toString());
    }
}
