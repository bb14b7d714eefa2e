package forkyard.server.submission.queue;

import forkyard.engine.EngineDown;
import forkyard.engine.EngineRefused;
import forkyard.server.judge.Judge;
import forkyard.server.judge.Judgement;
import forkyard.server.judge.Progress;
import forkyard.server.judge.Request;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * One submission being judged, on a thread of its own: that thread may be interrupted at any time, and the one that waits
 * for it and writes to the database never is.
 */
final class Judging {
    private final FutureTask<Judgement> task;
    private final Thread thread;

    Judging(Judge judge, Request request, Progress progress, String name) {
        task = new FutureTask<>(() -> judge.judge(request, progress));
        thread = Thread.ofPlatform().name(name).unstarted(task);
    }

    /** Begins. */
    void start() {
        thread.start();
    }

    /** Makes the judge stop, which it does in its own time, leaving nothing behind. */
    void interrupt() {
        thread.interrupt();
    }

    /** Waits for the end, whatever happens to the waiting thread. */
    Ending await() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return new Ending.Judged(task.get());
                } catch (InterruptedException _) {
                    interrupted = true;
                    thread.interrupt();
                } catch (ExecutionException e) {
                    return ending(e.getCause() == null ? e : e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static Ending ending(Throwable cause) {
        return switch (cause) {
            case EngineDown down -> new Ending.Held(down.sentence());
            case EngineRefused refused -> new Ending.Held(refused.sentence());
            case InterruptedException _ -> new Ending.Interrupted();
            default -> new Ending.Broken(cause);
        };
    }

    /** How it can end. */
    sealed interface Ending {
        record Judged(Judgement judgement) implements Ending {}

        /** The engine is down, or not fit for sandboxes. */
        record Held(String sentence) implements Ending {}

        record Interrupted() implements Ending {}

        /** A fault in the judge that it did not foresee. */
        record Broken(Throwable cause) implements Ending {}
    }
}
