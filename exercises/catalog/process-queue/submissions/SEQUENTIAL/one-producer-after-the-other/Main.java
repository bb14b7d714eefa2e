import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Wrong: the second producer is started when the first is done. */
public class Main {
    public static void main(String[] args) throws Exception {
        switch (args[0]) {
            case "producer" -> producer();
            case "consumer" -> consumer();
            default -> broker(Integer.parseInt(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        }
    }

    private static void producer() throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        for (Optional<String> item = kit.Source.next(); item.isPresent(); item = kit.Source.next()) {
            System.out.println(item.get());
            in.readLine();
        }
    }

    private static void consumer() throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        for (String item = in.readLine(); item != null; item = in.readLine()) {
            kit.Sink.done(item);
            System.out.println("done");
        }
    }

    private static void broker(int p, int c, int capacity) throws Exception {
        Queue queue = new Queue(p, capacity);
        List<Thread> threads = new ArrayList<>();
        List<Counter> counters = new ArrayList<>();
        List<Process> children = new ArrayList<>();
        for (int i = 0; i < c; i++) {
            Process child = start("consumer");
            Counter counter = new Counter();
            children.add(child);
            counters.add(counter);
            threads.add(Thread.ofPlatform().start(() -> serveConsumer(child, queue, counter)));
        }
        for (int i = 0; i < p; i++) {
            Process child = start("producer");
            children.add(child);
            serveProducer(child, queue);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        for (Process child : children) {
            child.waitFor();
        }
        for (int i = 0; i < c; i++) {
            System.out.println("consumer " + i + " " + counters.get(i));
        }
        Counter total = new Counter();
        counters.forEach(total::add);
        System.out.println("total " + total);
    }

    private static void serveProducer(Process child, Queue queue) {
        try (BufferedReader from = child.inputReader();
                PrintWriter to = new PrintWriter(child.outputWriter(), true)) {
            for (String item = from.readLine(); item != null; item = from.readLine()) {
                queue.put(item);
                to.println("in");
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            queue.producerDone();
        }
    }

    private static void serveConsumer(Process child, Queue queue, Counter counter) {
        try (BufferedReader from = child.inputReader();
                PrintWriter to = new PrintWriter(child.outputWriter(), true)) {
            for (String item = queue.take(); item != null; item = queue.take()) {
                to.println(item);
                String answer = null;
                try {
                    answer = from.readLine();
                } catch (IOException e) {
                    // it is gone
                }
                if (answer == null) {
                    queue.giveBack(item);
                    return;
                }
                counter.add(item);
                queue.acknowledge();
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Process start(String role) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "Main",
                        role)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static final class Counter {
        private int count;
        private long sum;

        private void add(String item) {
            count++;
            sum += Long.parseLong(item);
        }

        private void add(Counter other) {
            count += other.count;
            sum += other.sum;
        }

        @Override
        public String toString() {
            return count + " " + sum;
        }
    }

    /** It is over when no producer is left, nothing is in it, and nothing is out and not acknowledged. */
    private static final class Queue {
        private final Deque<String> items = new ArrayDeque<>();
        private final int capacity;
        private int producers;
        private int open;

        private Queue(int producers, int capacity) {
            this.producers = producers;
            this.capacity = capacity;
        }

        private synchronized void put(String item) throws InterruptedException {
            while (items.size() >= capacity) {
                wait();
            }
            items.addLast(item);
            notifyAll();
        }

        /** The oldest item; null when there will be no more. */
        private synchronized String take() throws InterruptedException {
            while (items.isEmpty() && !isOver()) {
                wait();
            }
            if (isOver()) {
                return null;
            }
            open++;
            notifyAll();
            return items.removeFirst();
        }

        private boolean isOver() {
            return producers == 0 && items.isEmpty() && open == 0;
        }

        private synchronized void acknowledge() {
            open--;
            notifyAll();
        }

        private synchronized void giveBack(String item) {
            items.addFirst(item);
            acknowledge();
        }

        private synchronized void producerDone() {
            producers--;
            notifyAll();
        }
    }
}
