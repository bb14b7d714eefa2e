import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Wrong: takes the way on which it first comes to a page for the shortest. */
public class Main {
    private static final int LOOK_AGAIN = 50;

    public static void main(String[] args) throws Exception {
        if (args[0].equals("worker")) {
            worker();
        } else {
            crawl(args[0], Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        }
    }

    private static void worker() throws IOException, InterruptedException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String address = in.readLine(); address != null; address = in.readLine()) {
                System.out.println(fetched(client, address));
            }
        }
    }

    private static String fetched(HttpClient client, String address) throws InterruptedException {
        URI here = URI.create(address);
        HttpRequest request = HttpRequest.newBuilder(here)
                .header("Sign", kit.Sign.sign(address))
                .build();
        HttpResponse<String> response;
        try {
            response = client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            return "ERR";
        }
        List<String> links =
                switch (response.statusCode()) {
                    case 200 -> Links.of(response.body());
                    case 301 -> List.of(response.headers().firstValue("Location").orElseThrow());
                    default -> List.of();
                };
        StringBuilder line = new StringBuilder("" + response.statusCode());
        links.forEach(link -> line.append(' ').append(here.resolve(link)));
        return line.toString();
    }

    private static void crawl(String seed, int w, int maxDepth) throws InterruptedException {
        Frontier frontier = new Frontier(maxDepth);
        frontier.reach(seed, 0);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < w; i++) {
            threads.add(Thread.ofPlatform().start(() -> serve(frontier)));
        }
        for (Thread each : threads) {
            each.join();
        }
        print(frontier.found);
    }

    private static void serve(Frontier frontier) {
        try {
            Worker worker = new Worker();
            while (frontier.out.get() > 0) {
                Step step = frontier.open.poll(LOOK_AGAIN, TimeUnit.MILLISECONDS);
                if (step != null) {
                    frontier.go(step, worker.ask(step.address()));
                }
            }
            worker.end();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void print(Map<String, String> found) {
        StringBuilder output = new StringBuilder();
        found.forEach((address, answer) ->
                output.append(address).append(' ').append(answer).append('\n'));
        System.out.print(output);
    }

    private record Step(String address, int depth) {}

    /** What is still to be fetched, how many pages are out, and what has been found. */
    private static final class Frontier {
        private final int maxDepth;
        private final BlockingQueue<Step> open = new LinkedBlockingQueue<>();
        private final AtomicInteger out = new AtomicInteger();
        private final Set<String> seen = ConcurrentHashMap.newKeySet();
        private final Map<String, String> found = new ConcurrentSkipListMap<>();

        private Frontier(int maxDepth) {
            this.maxDepth = maxDepth;
        }

        private void reach(String address, int depth) {
            if (depth <= maxDepth && seen.add(address)) {
                out.incrementAndGet();
                open.add(new Step(address, depth));
            }
        }

        private void go(Step step, String answer) {
            found.put(step.address(), answer);
            List<String> words = List.of(answer.split(" "));
            words.subList(1, words.size()).forEach(link -> reach(link, step.depth() + 1));
            out.decrementAndGet();
        }
    }

    /** A process, and the pipes to it and from it. */
    private static final class Worker {
        private final Process process;
        private final BufferedReader from;
        private final PrintWriter to;

        private Worker() throws IOException {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "Main",
                            "worker")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            from = process.inputReader();
            to = new PrintWriter(process.outputWriter());
        }

        private String ask(String address) throws IOException {
            to.println(address);
            to.flush();
            return from.readLine();
        }

        private void end() throws InterruptedException {
            to.close();
            process.waitFor();
        }
    }
}
