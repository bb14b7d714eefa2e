package forkyard.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What a scenario has to play with: the inputs of its case, judge objects, and threads that start together. */
public final class Stage {
    private final Wall wall;
    private final List<@Nullable Object> inputs;

    /** For the harness. */
    public Stage(Wall wall, List<@Nullable Object> inputs) {
        this.wall = wall;
        this.inputs = inputs;
    }

    /** How many inputs the case has. */
    public int inputs() {
        return inputs.size();
    }

    /** The input of this index, which must have this type (a boxed one for primitives). */
    public <T> T input(int index, Class<T> type) {
        return type.cast(inputs.get(index));
    }

    public int whole(int index) {
        return input(index, Integer.class);
    }

    public long longer(int index) {
        return input(index, Long.class);
    }

    public double number(int index) {
        return input(index, Double.class);
    }

    /** The gate of this name, a {@code PROBE} of the case. */
    public Probe probe(String gate) {
        return new Probe(wall, gate);
    }

    /** The gate of this name, a {@code RENDEZVOUS} of the case. */
    public Rendezvous rendezvous(String gate) {
        return new Rendezvous(wall, gate);
    }

    /** The source of this name, which the case must have. */
    public Source source(String name) {
        return new Source(wall, name);
    }

    public EventLog log() {
        return new EventLog(wall);
    }

    /** Keeps this many threads roughly abreast through many short rounds. */
    public Pace pace(int threads) {
        return new Pace(threads, wall.calm());
    }

    /**
     * Runs each part in a thread of its own, all let go at once, and waits for all. In a calm trial each thread gets a head
     * start instead. Threads are named {@code name-1}, {@code name-2} …
     *
     * @throws Exception the first that a part threw, once all have ended
     */
    public void together(String name, List<? extends Callable<?>> parts) throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        AtomicReference<@Nullable Throwable> failed = new AtomicReference<>();
        List<Thread> threads = new ArrayList<>();
        for (Callable<?> part : parts) {
            threads.add(Thread.ofPlatform()
                    .name(name + "-" + (threads.size() + 1))
                    .unstarted(() -> {
                        try {
                            go.await();
                            part.call();
                        } catch (Throwable t) {
                            failed.compareAndSet(null, t);
                        }
                    }));
        }
        if (wall.calm()) {
            go.countDown();
        }
        for (Thread thread : threads) {
            thread.start();
            wall.started(thread);
        }
        go.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        switch (failed.get()) {
            case null -> {}
            case Exception e -> throw e;
            case Error e -> throw e;
            case Throwable t -> throw new IllegalStateException(t);
        }
    }
}
