import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** Connects to the parent's port, and fetches what is asked for there. */
public final class Worker {
    private final HttpClient client;

    private Worker(HttpClient client) {
        this.client = client;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        try (Socket parent = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(args[0]));
                HttpClient client = HttpClient.newHttpClient()) {
            Worker worker = new Worker(client);
            parent.setTcpNoDelay(true);
            BufferedReader in = new BufferedReader(new InputStreamReader(parent.getInputStream()));
            PrintWriter out = new PrintWriter(parent.getOutputStream(), true);
            for (String address = in.readLine(); address != null; address = in.readLine()) {
                out.println(worker.fetch(URI.create(address)));
            }
        }
    }

    private String fetch(URI address) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Sign", kit.Sign.sign(address.toString()))
                .build();
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            StringBuilder line = new StringBuilder("" + response.statusCode());
            links(response).forEach(link -> line.append(' ').append(address.resolve(link)));
            return line.toString();
        } catch (IOException e) {
            return "ERR";
        }
    }

    private static List<String> links(HttpResponse<String> response) {
        return switch (response.statusCode()) {
            case 200 -> Links.of(response.body());
            case 301 -> response.headers().allValues("Location");
            default -> List.of();
        };
    }
}
