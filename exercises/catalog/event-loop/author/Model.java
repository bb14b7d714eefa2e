import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a loop does with a script, by the book, without threads. */
final class Model {
    private final int[][][] callbacks;
    private final int[][] happenings;
    private final int most;
    private final List<Entry> queue = new ArrayList<>();
    private final List<Timer> timers = new ArrayList<>();
    private final List<Timer> handles = new ArrayList<>();
    private final List<long[]> trace = new ArrayList<>();
    private int happened;
    private long now;
    private boolean stopped;

    /** A callback in the queue, with the timer it was set by, if any. */
    private record Entry(int callback, Timer timer) {}

    private static final class Timer {
        final long deadline;
        final int callback;
        boolean cancelled;

        Timer(long deadline, int callback) {
            this.deadline = deadline;
            this.callback = callback;
        }
    }

    Model(int[][][] callbacks, int[][] happenings, int most) {
        this.callbacks = callbacks;
        this.happenings = happenings;
        this.most = most;
    }

    long[][] play(int[][] before, int runs) {
        perform(before);
        for (int times = 0; times < runs; times++) {
            stopped = false;
            while (!stopped) {
                round();
            }
            trace.add(new long[] {now, -1, 1});
        }
        return trace.toArray(long[][]::new);
    }

    private void round() {
        if (queue.isEmpty()) {
            sleep();
        }
        List<Timer> due = timers.stream()
                .filter(timer -> timer.deadline <= now)
                .sorted(Comparator.comparingLong(timer -> timer.deadline))
                .toList();
        timers.removeAll(due);
        due.forEach(timer -> queue.add(new Entry(timer.callback, timer)));
        for (int left = queue.size(); left > 0 && !stopped; left--) {
            Entry entry = queue.removeFirst();
            if (entry.timer() == null || !entry.timer().cancelled) {
                begin(entry.callback());
            }
        }
    }

    private void sleep() {
        long until = timers.stream()
                .filter(timer -> !timer.cancelled)
                .mapToLong(timer -> timer.deadline)
                .min()
                .orElse(Long.MAX_VALUE);
        if (until > now && !happens(until)) {
            now = until;
        }
    }

    /** The next thing outside, if it comes by then. */
    private boolean happens(long until) {
        if (happened == happenings.length || happenings[happened][0] > until) {
            return false;
        }
        now = Math.max(now, happenings[happened][0]);
        queue.add(new Entry(happenings[happened][1], null));
        happened++;
        return true;
    }

    private void begin(int callback) {
        trace.add(new long[] {now, callback, 1});
        if (trace.size() >= most) {
            stopped = true;
        } else {
            perform(callbacks[callback]);
        }
    }

    private void perform(int[][] operations) {
        for (int[] each : operations) {
            switch (each[0]) {
                case Op.SOON -> queue.add(new Entry(each[1], null));
                case Op.LATER -> {
                    Timer timer = new Timer(now + each[1], each[2]);
                    timers.add(timer);
                    handles.add(timer);
                }
                case Op.CANCEL -> {
                    if (each[1] < handles.size()) {
                        handles.get(each[1]).cancelled = true;
                    }
                }
                case Op.WORK -> {
                    long end = now + each[1];
                    while (happens(end)) {}
                    now = end;
                }
                default -> {
                    stopped |= each[0] == Op.STOP[0];
                    if (each[0] == Op.FAIL[0]) {
                        return;
                    }
                }
            }
        }
    }
}
