package forkyard.explorer.suite;

import java.util.ArrayList;
import java.util.List;

/** Threads that work at the same time. */
final class Crew {
    private Crew() {}

    interface Part {
        void play() throws Exception;
    }

    /** Runs each part in a thread of its own, and waits for all. */
    static void play(Part... parts) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (Part part : parts) {
            threads.add(new Thread(() -> {
                try {
                    part.play();
                } catch (RuntimeException e) {
                    throw e;
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }

    static void same(long expected, long actual) {
        check(expected == actual, "expected " + expected + " but was " + actual);
    }
}
