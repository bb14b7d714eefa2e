import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;

/** Belts that can be closed, when no more will come, or stopped, when a stage has failed. Nobody is interrupted. */
public final class Solution implements Pipeline {
    private record Numbered<T>(int place, T item) {}

    /** Takes items from one thread to another; ends when all who put something on it have closed it. */
    private static final class Belt<T> {
        private final Queue<Numbered<T>> items = new ArrayDeque<>();
        private final int capacity;
        private int open;
        private boolean stopped;

        Belt(int capacity, int open) {
            this.capacity = capacity;
            this.open = open;
        }

        synchronized void put(Numbered<T> item) throws InterruptedException {
            while (items.size() == capacity && !stopped) {
                wait();
            }
            items.add(item);
            notifyAll();
        }

        /** Empty if no more will come. */
        synchronized Optional<Numbered<T>> take() throws InterruptedException {
            while (items.isEmpty() && open > 0 && !stopped) {
                wait();
            }
            notifyAll();
            return stopped ? Optional.empty() : Optional.ofNullable(items.poll());
        }

        synchronized void close() {
            open--;
            notifyAll();
        }

        synchronized void stop() {
            stopped = true;
            notifyAll();
        }

        synchronized boolean isStopped() {
            return stopped;
        }
    }

    @Override
    public <T> List<T> run(Iterator<T> source, List<Stage<T>> stages, int queueCapacity) throws Exception {
        Line<T> line = new Line<>(stages, queueCapacity);
        line.start(source);
        TreeMap<Integer, T> made = new TreeMap<>();
        for (Optional<Numbered<T>> next = line.last().take(); next.isPresent(); next = line.last().take()) {
            made.put(next.get().place(), next.get().item());
        }
        line.end();
        return new ArrayList<>(made.values());
    }

    private static final class Line<T> {
        private final List<Stage<T>> stages;
        private final List<Belt<T>> belts = new ArrayList<>();
        private final List<Thread> threads = new ArrayList<>();
        private Exception failure;

        private interface Task {
            void run() throws Exception;
        }

        Line(List<Stage<T>> stages, int capacity) {
            this.stages = stages;
            belts.add(new Belt<>(capacity, 1));
            stages.forEach(stage -> belts.add(new Belt<>(capacity, stage.workers())));
        }

        Belt<T> last() {
            return belts.getLast();
        }

        void start(Iterator<T> source) {
            start(() -> feed(source));
            for (int stage = 0; stage < stages.size(); stage++) {
                int place = stage;
                for (int worker = 0; worker < stages.get(stage).workers(); worker++) {
                    start(() -> work(stages.get(place), belts.get(place), belts.get(place + 1)));
                }
            }
        }

        private void start(Task task) {
            threads.add(Thread.ofPlatform().start(() -> {
                try {
                    task.run();
                } catch (Exception e) {
                    stop(e);
                }
            }));
        }

        void end() throws Exception {
            for (Thread thread : threads) {
                thread.join();
            }
            synchronized (this) {
                if (failure != null) {
                    throw failure;
                }
            }
        }

        private void feed(Iterator<T> source) throws InterruptedException {
            for (int place = 0; !belts.getFirst().isStopped() && source.hasNext(); place++) {
                belts.getFirst().put(new Numbered<>(place, source.next()));
            }
            belts.getFirst().close();
        }

        private void work(Stage<T> stage, Belt<T> from, Belt<T> to) throws InterruptedException {
            for (Optional<Numbered<T>> next = from.take(); next.isPresent(); next = from.take()) {
                to.put(new Numbered<>(next.get().place(), stage.work().apply(next.get().item())));
            }
            to.close();
        }

        private synchronized void stop(Exception e) {
            if (failure == null) {
                failure = e;
            }
            belts.forEach(Belt::stop);
        }
    }
}
