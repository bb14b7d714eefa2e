package forkyard.explorer.run;

import java.util.Arrays;

/** How the threads of a run took turns: who ran until it had passed how many points, and who was woken where several waited. */
public final class Switches {
    private int[] threads = new int[16];
    private int[] passed = new int[16];
    private boolean[] preempted = new boolean[16];
    private int count;
    private int[] woken = new int[4];
    private int wakings;

    void left(Fiber fiber, boolean couldGoOn) {
        if (count == threads.length) {
            threads = Arrays.copyOf(threads, 2 * count);
            passed = Arrays.copyOf(passed, 2 * count);
            preempted = Arrays.copyOf(preempted, 2 * count);
        }
        threads[count] = fiber.id;
        preempted[count] = couldGoOn;
        passed[count++] = fiber.passed;
    }

    /** The run ended while this thread had its turn, on its way to the next point. */
    void ended(Fiber fiber) {
        left(fiber, false);
        passed[count - 1]++;
    }

    /** The last did not come about. */
    void undo() {
        count--;
    }

    void woke(int thread) {
        if (wakings == woken.length) {
            woken = Arrays.copyOf(woken, 2 * wakings);
        }
        woken[wakings++] = thread;
    }

    /** Turns that came to an end. */
    public int count() {
        return count;
    }

    /** The thread of this turn. */
    public int thread(int turn) {
        return threads[turn];
    }

    /** Points that the thread of this turn had passed at its end. */
    public int passed(int turn) {
        return passed[turn];
    }

    /** Times that a thread was left that could have gone on. */
    public int preemptions() {
        int all = 0;
        for (int turn = 0; turn < count; turn++) {
            all += preempted[turn] ? 1 : 0;
        }
        return all;
    }

    /** Threads that were woken, in order, where a {@code notify} had a choice. */
    public int[] woken() {
        return Arrays.copyOf(woken, wakings);
    }
}
