package forkyard.kit;

/** Looks at threads again and again, in a thread of its own, from its start to its end. */
abstract sealed class Watch permits StackWatch, ThreadWatch {
    private static final int PAUSE_MILLIS = 1;

    private final Thread watcher = new Thread(this::run, "watcher");
    private volatile boolean ended;

    abstract void look();

    void start() {
        watcher.setDaemon(true);
        watcher.start();
    }

    boolean isWatcher(Thread thread) {
        return thread == watcher;
    }

    private void run() {
        while (!ended) {
            look();
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Ends it. Only then ask what it has seen. */
    public void end() throws InterruptedException {
        ended = true;
        watcher.join();
    }
}
