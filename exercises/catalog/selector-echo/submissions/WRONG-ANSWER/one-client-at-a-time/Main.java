import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Serves a client to its end, then the next. */
public class Main {
    public static void main(String[] args) throws IOException {
        ServerSocket server = new ServerSocket(Integer.parseInt(args[0]), 200, InetAddress.getLoopbackAddress());
        System.out.println("LISTENING " + server.getLocalPort());
        while (true) {
            serve(server.accept());
        }
    }

    private static void serve(Socket client) {
        try (client) {
            BufferedReader in = new BufferedReader(
                    new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
            String line = in.readLine();
            while (line != null) {
                client.getOutputStream()
                        .write((line.toUpperCase(Locale.ROOT) + "\n").getBytes(StandardCharsets.US_ASCII));
                line = in.readLine();
            }
        } catch (IOException e) {
            System.err.println("a client is lost: " + e.getMessage());
        }
    }
}
