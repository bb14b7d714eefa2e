package forkyard.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Threads that play together. When one meets trouble, all are called off, so that none waits for ever for what cannot come. */
public final class Troupe {
    private static final int MOST_LOOKS = 300;

    private final List<Part> parts = new ArrayList<>();
    private AtomicReferenceArray<@Nullable Thread> threads = new AtomicReferenceArray<>(0);
    private volatile String trouble = "";

    /** What one thread does. */
    @FunctionalInterface
    public interface Part {
        void play() throws InterruptedException;
    }

    /** Adds the next part, before any is played; parts are numbered from 0. */
    public void add(Part part) {
        parts.add(part);
    }

    /**
     * Plays all parts to their end, each in a thread of its own, as {@link Stage#together} does. Threads are named {@code player-1}, {@code
     * player-2} …
     *
     * @return the first trouble there was, a sentence for the student, or an empty string
     * @throws IllegalMonitorStateException if a part did, for it says more than we could
     */
    public String play(Stage stage) throws Exception {
        threads = new AtomicReferenceArray<>(parts.size());
        List<Callable<?>> calls = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int me = i;
            calls.add(() -> {
                threads.set(me, Thread.currentThread());
                play(parts.get(me));
                return me;
            });
        }
        stage.together("player", calls);
        return trouble;
    }

    private void play(Part part) {
        try {
            part.play();
        } catch (InterruptedException e) {
            callOff("A call threw an InterruptedException, but nobody had interrupted it.");
        } catch (IllegalMonitorStateException e) {
            callOff("A call threw " + e);
            throw e;
        } catch (RuntimeException e) {
            callOff("A call threw " + e);
        }
    }

    private synchronized void callOff(String why) {
        if (trouble.isEmpty()) {
            trouble = why;
            for (int i = 0; i < threads.length(); i++) {
                interrupt(i);
            }
        }
    }

    /** Interrupts the thread of this part, if it has begun. */
    public void interrupt(int part) {
        Thread thread = threads.get(part);
        if (thread != null) {
            thread.interrupt();
        }
    }

    /** Looks until these parts wait for something; gives up after a while, for a part may never come to rest. */
    public void awaitWaiting(int... which) throws InterruptedException {
        for (int look = 0; look < MOST_LOOKS; look++) {
            if (trouble.isEmpty() && Arrays.stream(which).allMatch(this::waits)) {
                return;
            }
            Thread.sleep(1);
        }
    }

    private boolean waits(int part) {
        Thread thread = threads.get(part);
        return thread != null
                && (thread.getState() == Thread.State.WAITING || thread.getState() == Thread.State.TIMED_WAITING);
    }
}
