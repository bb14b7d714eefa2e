import java.io.IOException;
import java.net.ServerSocket;

public class Main {
    public static void main(String[] args) throws Exception {
        if (args[0].equals("server")) {
            server(Integer.parseInt(args[1]));
        } else {
            client(args[1], Integer.parseInt(args[2]));
        }
    }

    private static void server(int port) throws IOException {
        try (ServerSocket server = new ServerSocket(port)) {
            System.out.println("LISTENING " + server.getLocalPort());
            // serve clients: read a line, answer, close; until SIGTERM
        }
    }

    private static void client(String host, int port) throws IOException {
        // send the request, read the whole answer, print the time
    }
}
