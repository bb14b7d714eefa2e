import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** One process, one page after another: what speed is measured against. */
public final class Baseline {
    private static final Pattern TAG = Pattern.compile("<a((?:\\s++[a-z-]++=\"[^\"]*+\")++)\\s*+>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s++([a-z-]++)=\"([^\"]*+)\"");

    private Baseline() {}

    public static void main(String[] args) throws InterruptedException {
        int maxDepth = Integer.parseInt(args[2]);
        Map<String, String> found = new TreeMap<>();
        Set<String> layer = Set.of(args[0]);
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int depth = 0; depth <= maxDepth && !layer.isEmpty(); depth++) {
                Set<String> next = new LinkedHashSet<>();
                for (String address : layer) {
                    String answer = fetched(client, address);
                    found.put(address, answer);
                    List<String> words = List.of(answer.split(" "));
                    next.addAll(words.subList(1, words.size()));
                }
                next.removeAll(found.keySet());
                layer = next;
            }
        }
        StringBuilder output = new StringBuilder();
        found.forEach((address, answer) ->
                output.append(address).append(' ').append(answer).append('\n'));
        System.out.print(output);
    }

    private static String fetched(HttpClient client, String address) throws InterruptedException {
        URI here = URI.create(address);
        HttpRequest request = HttpRequest.newBuilder(here)
                .header("Sign", kit.Sign.sign(address))
                .build();
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            StringBuilder line = new StringBuilder("" + response.statusCode());
            links(response).forEach(link -> line.append(' ').append(here.resolve(link)));
            return line.toString();
        } catch (IOException e) {
            return "ERR";
        }
    }

    private static List<String> links(HttpResponse<String> response) {
        return switch (response.statusCode()) {
            case 200 ->
                TAG.matcher(response.body())
                        .results()
                        .flatMap(tag -> ATTRIBUTE.matcher(tag.group(1)).results())
                        .filter(attribute -> attribute.group(1).equals("href"))
                        .map(attribute -> attribute.group(2))
                        .toList();
            case 301 -> response.headers().allValues("Location");
            default -> List.of();
        };
    }
}
