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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;

/** Wrong: whether a worker has answered is looked up every tenth of a second; mostly it has for long. */
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

    private static void crawl(String seed, int w, int maxDepth) throws Exception {
        BlockingQueue<Worker> idle = new LinkedBlockingQueue<>();
        for (int i = 0; i < w; i++) {
            idle.add(new Worker());
        }
        Map<String, String> found = new TreeMap<>();
        List<String> layer = List.of(seed);
        try (ExecutorService pool = Executors.newFixedThreadPool(w)) {
            for (int depth = 0; depth <= maxDepth && !layer.isEmpty(); depth++) {
                List<Callable<String>> fetches = new ArrayList<>();
                for (String address : layer) {
                    fetches.add(() -> fetched(idle, address));
                }
                List<Future<String>> answers = pool.invokeAll(fetches);
                Set<String> next = new LinkedHashSet<>();
                for (int i = 0; i < layer.size(); i++) {
                    String answer = answers.get(i).get();
                    found.put(layer.get(i), answer);
                    List<String> words = List.of(answer.split(" "));
                    next.addAll(words.subList(1, words.size()));
                }
                next.removeAll(found.keySet());
                layer = List.copyOf(next);
            }
        }
        for (Worker worker : idle) {
            worker.end();
        }
        print(found);
    }

    private static String fetched(BlockingQueue<Worker> idle, String address) throws IOException, InterruptedException {
        Worker worker = idle.take();
        try {
            return worker.ask(address);
        } finally {
            idle.add(worker);
        }
    }

    private static void print(Map<String, String> found) {
        StringBuilder output = new StringBuilder();
        found.forEach((address, answer) ->
                output.append(address).append(' ').append(answer).append('\n'));
        System.out.print(output);
    }

    /** A process, and the pipes to it and from it. */
    private static final class Worker {
        private static final int LOOK_AGAIN = 100;

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

        private String ask(String address) throws IOException, InterruptedException {
            to.println(address);
            to.flush();
            while (!from.ready()) {
                Thread.sleep(LOOK_AGAIN);
            }
            return from.readLine();
        }

        private void end() throws InterruptedException {
            to.close();
            process.waitFor();
        }
    }
}
