package forkyard.kit;

import java.util.concurrent.Callable;

/** Looks at threads again and again while something is done, in a thread of its own. */
abstract sealed class Watch permits StackWatch, ThreadWatch {
    private static final int PAUSE_MILLIS = 1;
    private static final int ENOUGH = 60;
    private static final int MOST_TIMES = 20;
    private static final long LONGEST_NANOS = 500_000_000;

    private final Thread watcher = new Thread(this::run, "watcher");
    private int sightings;
    private boolean ended;

    /** Looks once; returns whether anybody was at work. */
    abstract boolean look();

    /** The work begins, for the first time or again. */
    void begins() {}

    boolean isWatcher(Thread thread) {
        return thread == watcher;
    }

    /**
     * Does the work; and again, for up to half a second and twenty times, while too little of it was seen, for on a busy machine the
     * watcher seldom gets a processor.
     *
     * @param work the same each time: on inputs of its own
     * @return what it returned last
     */
    public <T> T during(Callable<T> work) throws Exception {
        watcher.setDaemon(true);
        watcher.start();
        try {
            long began = System.nanoTime();
            int times = 0;
            T result;
            do {
                result = once(work);
                times++;
            } while (!hasSeenEnough() && times < MOST_TIMES && System.nanoTime() - began < LONGEST_NANOS);
            return result;
        } finally {
            end();
        }
    }

    private <T> T once(Callable<T> work) throws Exception {
        synchronized (this) {
            begins();
        }
        return work.call();
    }

    private synchronized boolean hasSeenEnough() {
        return sightings >= ENOUGH;
    }

    private void end() throws InterruptedException {
        synchronized (this) {
            ended = true;
        }
        watcher.join();
    }

    private void run() {
        while (looked()) {
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private synchronized boolean looked() {
        if (!ended && look()) {
            sightings++;
        }
        return !ended;
    }
}
