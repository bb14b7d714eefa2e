import forkyard.author.Log;
import forkyard.author.Malformed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All runs of the function and all calls of {@code get}, with the numbers of the events at which they began and ended. */
record Ledger(List<Run> runs, List<Call> calls) {
    /** A run of the function; its number is its value, or the message of what it threw. */
    record Run(long number, int key, int began, int ended, boolean failed) {}

    /**
     * A call of {@code get}.
     *
     * @param how it ended: {@code got} a value, {@code threw} what the function threw, or threw some {@code other} exception
     * @param what the number of a run, or the name of the other exception
     */
    record Call(int key, int began, int ended, String how, String what) {
        boolean came(Run run) {
            return key == run.key() && what.equals("" + run.number()) && how.equals(run.failed() ? "threw" : "got");
        }

        boolean failed() {
            return how.equals("threw");
        }
    }

    static Ledger of(Log log) {
        List<Run> runs = new ArrayList<>();
        List<Call> calls = new ArrayList<>();
        Map<Long, Log.Entry> running = new HashMap<>();
        Map<Long, Log.Entry> calling = new HashMap<>();
        for (Log.Entry entry : log.entries()) {
            switch (entry.name()) {
                case "run" -> running.put(entry.whole(1), entry);
                case "done", "refused" -> {
                    Log.Entry began = begun(running.remove(entry.whole(1)));
                    boolean failed = entry.name().equals("refused");
                    runs.add(new Run(entry.whole(1), (int) entry.whole(0), began.number(), entry.number(), failed));
                }
                case "get" -> calling.put(entry.whole(0), entry);
                case "got", "threw", "other" -> {
                    Log.Entry began = begun(calling.remove(entry.whole(0)));
                    String what = String.valueOf(entry.values().get(1));
                    calls.add(new Call((int) began.whole(1), began.number(), entry.number(), entry.name(), what));
                }
                default -> {}
            }
        }
        // The function itself may have been interrupted, where it should not have run at all.
        running.values().forEach(run ->
                runs.add(new Run(run.whole(1), (int) run.whole(0), run.number(), Integer.MAX_VALUE, true)));
        return new Ledger(runs, calls);
    }

    private static Log.Entry begun(Log.Entry entry) {
        if (entry == null) {
            throw new Malformed("something ended that had not begun");
        }
        return entry;
    }

    List<Run> runs(int key) {
        return runs.stream().filter(run -> run.key() == key).toList();
    }

    /** Whether a call of this key was open when this run began and had begun before that event. */
    boolean wasOpenBefore(Run run, int event) {
        return calls.stream()
                .anyMatch(call -> call.key() == run.key() && call.ended() > run.began() && call.began() < event);
    }
}
