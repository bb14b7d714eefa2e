import forkyard.kit.EventLog;

/**
 * Tells of every run of the function and of every call of {@code get}, without putting one thread's memory in order with
 * another's.
 */
final class Told {
    private static final int RUNS_OF_A_THREAD = 1_000;

    private final EventLog log;
    private final ThreadLocal<Integer> runs = ThreadLocal.withInitial(() -> 0);

    interface Wait {
        void pass() throws InterruptedException;
    }

    Told(EventLog log) {
        this.log = log;
    }

    /** One run of the function; the value that it gives is the run's own number. */
    long run(int key, int refusal, Wait meanwhile) throws Exception {
        runs.set(runs.get() + 1);
        long run = Thread.currentThread().threadId() * RUNS_OF_A_THREAD + runs.get();
        log.event("run", key, run);
        meanwhile.pass();
        log.event(refusal == 0 ? "done" : "refused", key, run);
        Refusal.perhaps(refusal, run);
        return run;
    }

    /** One call; what it came to is in the log. An unchecked exception that the function never threw is let out. */
    void get(int thread, int key, Memo<Key, Long> memo, int hash) {
        log.event("get", thread, key);
        try {
            log.event("got", thread, memo.get(new Key(key, hash)));
        } catch (Refusal.Checked | Refusal.Unchecked | Refusal.Grave e) {
            log.event("threw", thread, Long.parseLong(e.getMessage()));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            log.event("other", thread, e.getClass().getSimpleName());
        }
    }
}
