import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Wrong: a TreeMap that all workers of the last stage put their items into. */
public final class Solution implements Pipeline {
    /** An item and its place; without one, the word that no more will come. */
    private record Numbered<T>(int place, T item) {
        static <T> Numbered<T> end() {
            return new Numbered<>(-1, null);
        }

        boolean isEnd() {
            return place < 0;
        }
    }

    @Override
    public <T> List<T> run(Iterator<T> source, List<Stage<T>> stages, int queueCapacity) throws Exception {
        try (ExecutorService crew = Executors.newCachedThreadPool()) {
            try {
                return new Line<>(stages, queueCapacity).run(source, crew);
            } catch (ExecutionException e) {
                throw e.getCause() instanceof Exception cause ? cause : e;
            } finally {
                crew.shutdownNow();
            }
        }
    }

    private static final class Line<T> {
        private final List<Stage<T>> stages;
        private final List<BlockingQueue<Numbered<T>>> queues = new ArrayList<>();
        private final List<AtomicInteger> atWork = new ArrayList<>();
        private final Map<Integer, T> made = new TreeMap<>();

        Line(List<Stage<T>> stages, int capacity) {
            this.stages = stages;
            for (Stage<T> stage : stages) {
                queues.add(new ArrayBlockingQueue<>(capacity));
                atWork.add(new AtomicInteger(stage.workers()));
            }
        }

        List<T> run(Iterator<T> source, ExecutorService crew) throws InterruptedException, ExecutionException {
            ExecutorCompletionService<Void> running = new ExecutorCompletionService<>(crew);
            int tasks = 1;
            running.submit(() -> feed(source));
            for (int stage = 0; stage < stages.size(); stage++) {
                int place = stage;
                for (int worker = 0; worker < stages.get(stage).workers(); worker++) {
                    running.submit(() -> work(place));
                    tasks++;
                }
            }
            for (; tasks > 0; tasks--) {
                running.take().get();
            }
            return new ArrayList<>(made.values());
        }

        private Void feed(Iterator<T> source) throws InterruptedException {
            for (int place = 0; source.hasNext(); place++) {
                queues.getFirst().put(new Numbered<>(place, source.next()));
            }
            endBefore(0);
            return null;
        }

        private Void work(int stage) throws InterruptedException {
            while (true) {
                Numbered<T> next = queues.get(stage).take();
                if (next.isEnd()) {
                    break;
                }
                pass(stage + 1, new Numbered<>(next.place(), stages.get(stage).work().apply(next.item())));
            }
            if (atWork.get(stage).decrementAndGet() == 0) {
                endBefore(stage + 1);
            }
            return null;
        }

        private void pass(int stage, Numbered<T> next) throws InterruptedException {
            if (stage < stages.size()) {
                queues.get(stage).put(next);
            } else {
                made.put(next.place(), next.item());
            }
        }

        /** A word for each worker. */
        private void endBefore(int stage) throws InterruptedException {
            for (int i = 0; stage < stages.size() && i < stages.get(stage).workers(); i++) {
                queues.get(stage).put(Numbered.end());
            }
        }
    }
}
