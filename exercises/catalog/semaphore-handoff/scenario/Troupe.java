import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Threads that play together. When one meets trouble, all are called off, so that none waits for ever for what cannot come. */
final class Troupe {
    private final List<Part> parts = new ArrayList<>();
    private AtomicReferenceArray<Thread> threads = new AtomicReferenceArray<>(0);
    private volatile String trouble = "";

    interface Part {
        void play() throws InterruptedException;
    }

    void add(Part part) {
        parts.add(part);
    }

    /** Plays all parts to their end; returns what trouble there was, or an empty string. */
    String play(Stage stage) throws Exception {
        threads = new AtomicReferenceArray<>(parts.size());
        List<Callable<?>> calls = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int me = i;
            calls.add(() -> {
                threads.set(me, Thread.currentThread());
                try {
                    parts.get(me).play();
                } catch (InterruptedException e) {
                    callOff("A call threw an InterruptedException, but nobody had interrupted it.");
                } catch (RuntimeException e) {
                    callOff("A call threw " + e);
                }
                return null;
            });
        }
        stage.together("player", calls);
        return trouble;
    }

    private synchronized void callOff(String why) {
        if (trouble.isEmpty()) {
            trouble = why;
            for (int i = 0; i < threads.length(); i++) {
                interrupt(i);
            }
        }
    }

    /** Interrupts this part's thread, if it has begun. */
    void interrupt(int part) {
        Thread thread = threads.get(part);
        if (thread != null) {
            thread.interrupt();
        }
    }
}
