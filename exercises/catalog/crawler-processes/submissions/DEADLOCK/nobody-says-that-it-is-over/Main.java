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

/** Wrong: threads wait for the next address, and nobody tells them that there will be none. */
public class Main {
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
            while (true) {
                Step step = frontier.open.take();
                String answer = worker.ask(step.address());
                frontier.found.put(step.address(), answer);
                List<String> words = List.of(answer.split(" "));
                words.subList(1, words.size()).forEach(link -> frontier.reach(link, step.depth() + 1));
            }
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

    /** What is still to be fetched, and what has been found. */
    private static final class Frontier {
        private final int maxDepth;
        private final BlockingQueue<Step> open = new LinkedBlockingQueue<>();
        private final Set<String> seen = ConcurrentHashMap.newKeySet();
        private final Map<String, String> found = new ConcurrentSkipListMap<>();

        private Frontier(int maxDepth) {
            this.maxDepth = maxDepth;
        }

        private void reach(String address, int depth) {
            if (depth <= maxDepth && seen.add(address)) {
                open.add(new Step(address, depth));
            }
        }
    }

    /** A process, and the pipes to it and from it. */
    private static final class Worker {
        private final BufferedReader from;
        private final PrintWriter to;

        private Worker() throws IOException {
            Process process = new ProcessBuilder(
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
    }
}
