import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** The judge's web site, over HTTP. A page whose answer breaks off is one that nobody answers for. */
final class Site implements Web, AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();

    @Override
    public Page fetch(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        HttpResponse<String> response;
        try {
            response = client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IOException("no answer", e);
        }
        return Html.read(response.statusCode(), response.body());
    }

    @Override
    public void close() {
        client.close();
    }
}
