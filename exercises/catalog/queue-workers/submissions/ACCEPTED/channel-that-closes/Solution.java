import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A channel that can be closed: who waits for an item that will not come is told so. */
public final class Solution implements WorkerPool {
    private record Task<A>(int number, A item) {}

    @Override
    public <A, R> List<R> process(Iterator<A> items, Function<A, R> work, int consumers, int capacity) throws Exception {
        Channel<A, R> channel = new Channel<>(capacity);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < consumers; i++) {
            threads.add(Thread.ofPlatform().start(() -> consume(channel, work)));
        }
        try {
            int number = 0;
            while (items.hasNext() && channel.put(new Task<>(number, items.next()))) {
                number++;
            }
        } finally {
            channel.close();
            for (Thread thread : threads) {
                thread.join();
            }
        }
        return channel.results();
    }

    private static <A, R> void consume(Channel<A, R> channel, Function<A, R> work) {
        try {
            for (Optional<Task<A>> task = channel.take(); task.isPresent(); task = channel.take()) {
                channel.done(task.get().number(), work.apply(task.get().item()));
            }
        } catch (RuntimeException e) {
            channel.fail(e);
        } catch (InterruptedException e) {
            channel.fail(e);
        }
    }

    private static final class Channel<A, R> {
        private final int capacity;
        private final Deque<Task<A>> waiting = new ArrayDeque<>();
        private Object[] results = new Object[16];
        private int count;
        private boolean closed;
        private Exception error;

        Channel(int capacity) {
            this.capacity = capacity;
        }

        /** False if nobody will take it any more. */
        synchronized boolean put(Task<A> task) throws InterruptedException {
            while (waiting.size() == capacity && error == null) {
                wait();
            }
            waiting.addLast(task);
            notifyAll();
            return error == null;
        }

        /** Empty if nothing will come any more. */
        synchronized Optional<Task<A>> take() throws InterruptedException {
            while (waiting.isEmpty() && !closed && error == null) {
                wait();
            }
            notifyAll();
            return error == null ? Optional.ofNullable(waiting.pollFirst()) : Optional.empty();
        }

        synchronized void done(int number, R result) {
            if (number >= results.length) {
                results = Arrays.copyOf(results, 2 * number);
            }
            results[number] = result;
            count++;
        }

        synchronized void fail(Exception e) {
            error = error == null ? e : error;
            notifyAll();
        }

        synchronized void close() {
            closed = true;
            notifyAll();
        }

        @SuppressWarnings("unchecked") // done() takes nothing else
        synchronized List<R> results() throws Exception {
            if (error != null) {
                throw error;
            }
            return (List<R>) Arrays.asList(Arrays.copyOf(results, count));
        }
    }
}
