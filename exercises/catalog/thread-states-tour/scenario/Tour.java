import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.lang.Thread.State;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Input: how often to look at each thread, the first time at once. The answer: for each state, what thread there is for it (its class,
 * its id, whether it is the caller); then for each look and state, what state the thread is in; then how often it has begun to wait so
 * far; and for each state whether its thread lives after the release. Where there is no thread, nothing is looked at.
 */
public final class Tour implements Scenario<StateTour> {
    private static final int PAUSE_MILLIS = 20;

    @Override
    public Object play(StateTour tour, Stage stage) throws Exception {
        Map<State, Thread> shown = tour.show();
        List<String[]> states = new ArrayList<>();
        List<long[]> waits = new ArrayList<>();
        for (int look = 0; look < stage.whole(0); look++) {
            if (look > 0) {
                Thread.sleep(PAUSE_MILLIS);
            }
            states.add(states(shown));
            waits.add(waits(shown));
        }
        tour.release();
        boolean[] alive = new boolean[State.values().length];
        List<Object> threads = new ArrayList<>();
        for (State state : State.values()) {
            Thread thread = shown.get(state);
            alive[state.ordinal()] = thread != null && thread.isAlive();
            threads.add(
                    thread == null
                            ? List.of()
                            : List.of(thread.getClass().getName(), thread.threadId(), thread == Thread.currentThread()));
        }
        return List.of(threads, states, waits, alive);
    }

    private static String[] states(Map<State, Thread> shown) {
        String[] states = new String[State.values().length];
        for (State state : State.values()) {
            Thread thread = shown.get(state);
            states[state.ordinal()] = thread == null ? "" : thread.getState().name();
        }
        return states;
    }

    /** Who only waits until he is released begins to wait once, and not again. */
    private static long[] waits(Map<State, Thread> shown) {
        long[] waits = new long[State.values().length];
        for (State state : State.values()) {
            Thread thread = shown.get(state);
            ThreadInfo info = thread == null ? null : ManagementFactory.getThreadMXBean().getThreadInfo(thread.threadId());
            waits[state.ordinal()] = info == null ? 0 : info.getBlockedCount() + info.getWaitedCount();
        }
        return waits;
    }
}
