package forkyard.explorer.run;

import java.util.Arrays;

/** Who could go on. One object is used again and again within a run. */
public final class Choice {
    /** Numbers of threads, rising. */
    int[] threads = new int[8];

    int count;
    /** Index of the one that runs; -1 if it cannot go on. */
    int current = -1;
    /** It says itself that it waits for others, or runs in circles: leaving it is no preemption. */
    boolean yielding;

    private int neglected = -1;

    private final Execution execution;

    Choice(Execution execution) {
        this.execution = execution;
    }

    /** How many could go on, the running one included. */
    public int count() {
        return count;
    }

    /** The number of the thread of this index. */
    public int thread(int index) {
        return threads[index];
    }

    /** Index of the thread that runs; -1 if it cannot go on. */
    public int current() {
        return current;
    }

    /** Whether leaving the running thread is no preemption. */
    public boolean yielding() {
        return yielding;
    }

    /** Index of the one that must go on now, for it has waited for its turn the longest, and too long; -1 if there is none. */
    public int neglected() {
        return neglected;
    }

    /** How many points this thread has passed. */
    public int passed(int thread) {
        return execution.fiber(thread).passed;
    }

    /** Equal for equal states of the program: for runs so far that differ only in the order of steps that do not concern each other. */
    public long state() {
        return execution.memory.state();
    }

    /** The index of this thread; -1 if it cannot go on. */
    public int indexOf(int thread) {
        for (int i = 0; i < count; i++) {
            if (threads[i] == thread) {
                return i;
            }
        }
        return -1;
    }

    void clear(boolean leavingIsFree) {
        count = 0;
        current = -1;
        yielding = leavingIsFree;
        neglected = -1;
    }

    /** The one that was added last has waited for its turn for too long. */
    void neglect() {
        if (neglected < 0 || execution.fiber(threads[count - 1]).ranAt < execution.fiber(threads[neglected]).ranAt) {
            neglected = count - 1;
        }
        yielding = true;
    }

    void add(int thread, boolean runs) {
        if (count == threads.length) {
            threads = Arrays.copyOf(threads, 2 * count);
        }
        current = runs ? count : current;
        threads[count++] = thread;
    }
}
