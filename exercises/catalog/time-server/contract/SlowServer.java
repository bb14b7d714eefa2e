import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A server to try a client with. It prints its port, and then the first line that the client sends; to the client it passes on what comes on its
 * standard input, each piece as it comes.
 */
public final class SlowServer {
    private SlowServer() {}

    public static void main(String[] args) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            System.out.println(server.getLocalPort());
            try (Socket client = server.accept()) {
                client.setTcpNoDelay(true);
                System.out.println(new BufferedReader(
                                new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))
                        .readLine());
                passOn(client);
            }
        }
    }

    private static void passOn(Socket client) throws IOException {
        byte[] buffer = new byte[1024];
        int length = System.in.read(buffer);
        while (length >= 0) {
            try {
                client.getOutputStream().write(buffer, 0, length);
            } catch (IOException e) {
                return; // the client has gone
            }
            length = System.in.read(buffer);
        }
    }
}
