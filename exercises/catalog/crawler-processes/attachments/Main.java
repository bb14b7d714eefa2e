import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;

public class Main {
    public static void main(String[] args) throws Exception {
        if (args[0].equals("worker")) {
            worker();
        } else {
            crawl(args[0], Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        }
    }

    /** An address in, what came of it out, until there are no more. */
    private static void worker() throws IOException, InterruptedException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String address = in.readLine(); address != null; address = in.readLine()) {
                HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                        .header("Sign", kit.Sign.sign(address))
                        .build();
                HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
                // find the links, and tell the parent; mind pages that nobody answers for
                System.out.println(response.statusCode());
            }
        }
    }

    private static void crawl(String seed, int workers, int maxDepth) throws Exception {
        // have the workers fetch the seed and all that it leads to, and print what was found
    }

    private static Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "Main",
                        "worker")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
