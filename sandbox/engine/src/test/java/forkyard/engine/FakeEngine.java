package forkyard.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.URLDecoder;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** Answers requests by their path, on a socket like an engine's; what it does not know it never answers. */
final class FakeEngine implements AutoCloseable {
    private final Path socket;
    private final ServerSocketChannel server;
    private final Map<String, String> answers;

    FakeEngine(Path socket, Map<String, String> answers) throws IOException {
        this.socket = socket;
        this.answers = answers;
        server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        Thread.ofVirtual().start(this::accept);
    }

    URI host() {
        return URI.create("unix://" + socket);
    }

    private void accept() {
        try {
            while (true) {
                SocketChannel client = server.accept();
                Thread.ofVirtual().start(() -> answer(client));
            }
        } catch (IOException e) {
            // closed
        }
    }

    private void answer(SocketChannel client) {
        try (client;
                BufferedReader requests = new BufferedReader(Channels.newReader(client, StandardCharsets.US_ASCII))) {
            for (String line = requests.readLine(); line != null; line = requests.readLine()) {
                String path = URLDecoder.decode(line.split(" ", -1)[1], StandardCharsets.US_ASCII);
                while (!line.isEmpty()) {
                    line = requests.readLine();
                }
                String body = answers.get(path);
                if (body == null) {
                    Thread.sleep(Long.MAX_VALUE);
                }
                String head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ";
                client.write(ByteBuffer.wrap((head + String.valueOf(body).length() + "\r\n\r\n" + body)
                        .getBytes(StandardCharsets.US_ASCII)));
            }
        } catch (IOException | InterruptedException e) {
            // the client has gone
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
