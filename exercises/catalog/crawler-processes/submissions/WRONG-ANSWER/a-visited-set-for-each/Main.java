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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Wrong: each worker crawls on from its share of the links, and knows only where it has been itself. */
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
        Set<String> seen = new HashSet<>();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] words = line.split(" ");
                int depth = Integer.parseInt(words[1]);
                Queue<Step> open = new ArrayDeque<>(List.of(new Step(words[0], 0)));
                while (!open.isEmpty()) {
                    Step step = open.remove();
                    if (step.depth() <= depth && seen.add(step.address())) {
                        String answer = fetched(client, step.address());
                        System.out.println(step.address() + " " + answer);
                        links(answer).forEach(link -> open.add(new Step(link, step.depth() + 1)));
                    }
                }
                System.out.println();
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
        List<Worker> workers = new ArrayList<>();
        for (int i = 0; i < w; i++) {
            workers.add(new Worker());
        }
        List<String> lines = workers.getFirst().ask(seed, 0);
        List<String> links = links(lines.getFirst().substring(seed.length() + 1));
        List<Callable<List<String>>> shares = new ArrayList<>();
        for (int i = 0; i < w; i++) {
            int first = i;
            shares.add(() -> {
                List<String> share = new ArrayList<>();
                for (int link = first; link < links.size(); link += w) {
                    share.addAll(workers.get(first).ask(links.get(link), maxDepth - 1));
                }
                return share;
            });
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(w)) {
            for (Future<List<String>> share : pool.invokeAll(shares)) {
                lines.addAll(share.get());
            }
        }
        for (Worker worker : workers) {
            worker.end();
        }
        lines.sort(null);
        System.out.println(String.join("\n", lines));
    }

    private static List<String> links(String answer) {
        List<String> words = List.of(answer.split(" "));
        return words.subList(1, words.size());
    }

    private record Step(String address, int depth) {}

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

        private List<String> ask(String address, int depth) throws IOException {
            to.println(address + " " + depth);
            to.flush();
            List<String> lines = new ArrayList<>();
            for (String line = from.readLine(); !line.isEmpty(); line = from.readLine()) {
                lines.add(line);
            }
            return lines;
        }

        private void end() throws InterruptedException {
            to.close();
            process.waitFor();
        }
    }
}
