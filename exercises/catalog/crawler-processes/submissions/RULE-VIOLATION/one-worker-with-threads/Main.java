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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Wrong: one worker process fetches all pages, in threads of its own. */
public class Main {
    public static void main(String[] args) throws Exception {
        if (args[0].equals("worker")) {
            worker(Integer.parseInt(args[1]));
        } else {
            crawl(args[0], Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        }
    }

    private static void worker(int w) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        try (HttpClient client = HttpClient.newHttpClient();
                ExecutorService pool = Executors.newFixedThreadPool(w)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String address = line;
                pool.submit(() -> {
                    System.out.println(address + " " + fetched(client, address));
                    return null;
                });
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
        Worker worker = new Worker(w);
        Map<String, String> found = new TreeMap<>();
        Set<String> layer = Set.of(seed);
        for (int depth = 0; depth <= maxDepth && !layer.isEmpty(); depth++) {
            for (String address : layer) {
                worker.to.println(address);
            }
            worker.to.flush();
            Set<String> next = new LinkedHashSet<>();
            for (int i = 0; i < layer.size(); i++) {
                String[] line = worker.from.readLine().split(" ", 2);
                found.put(line[0], line[1]);
                List<String> words = List.of(line[1].split(" "));
                next.addAll(words.subList(1, words.size()));
            }
            next.removeAll(found.keySet());
            layer = next;
        }
        worker.end();
        print(found);
    }

    private static void print(Map<String, String> found) {
        StringBuilder output = new StringBuilder();
        found.forEach((address, answer) ->
                output.append(address).append(' ').append(answer).append('\n'));
        System.out.print(output);
    }

    /** A process, and the pipes to it and from it. */
    private static final class Worker {
        private final Process process;
        private final BufferedReader from;
        private final PrintWriter to;

        private Worker(int w) throws IOException {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "Main",
                            "worker",
                            "" + w)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            from = process.inputReader();
            to = new PrintWriter(process.outputWriter());
        }

        private void end() throws InterruptedException {
            to.close();
            process.waitFor();
        }
    }
}
