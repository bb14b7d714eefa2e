import forkyard.author.Pages;
import forkyard.author.program.Errand;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

public final class Fetch implements Errand {
    @Override
    public Object run(List<Object> arguments) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(Pages.ADDRESS + arguments.getFirst())).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }
}
