import forkyard.kit.EventLog;
import java.util.concurrent.Callable;

/** Jobs, and what comes of calls as text. */
final class Work {
    interface Call {
        Object make() throws Exception;
    }

    private Work() {}

    /**
     * A job that tells that it runs, and ends in this way: 0 with the value, 1 with null, 2 with an exception, 3 with an
     * error.
     */
    static Callable<Long> job(EventLog log, int end, long value) {
        return () -> {
            log.event("job");
            return switch (end) {
                case 0 -> value;
                case 1 -> null;
                case 2 -> throw new Exception("" + value);
                case 3 -> throw new AssertionError("" + value);
                default -> throw new IllegalArgumentException("no end " + end);
            };
        };
    }

    /** What it returned, or what it threw with cause and message. */
    static String outcome(Call call) {
        try {
            return String.valueOf(call.make());
        } catch (Exception e) {
            Throwable cause = e.getCause();
            return e.getClass().getSimpleName()
                    + (cause == null ? "" : " of " + cause.getClass().getSimpleName() + " " + cause.getMessage());
        }
    }
}
