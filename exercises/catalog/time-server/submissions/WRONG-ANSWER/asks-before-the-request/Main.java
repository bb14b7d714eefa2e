import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Phaser;

public class Main {
    /** Those who answer a request; the first party is the hook that waits for them. */
    private static final Phaser ANSWERING = new Phaser(1);

    public static void main(String[] args) throws Exception {
        if (args[0].equals("server")) {
            server(Integer.parseInt(args[1]));
        } else {
            client(args[1], Integer.parseInt(args[2]));
        }
    }

    private static void server(int port) throws IOException {
        ServerSocket server = new ServerSocket(port);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> finish(server)));
        System.out.println("LISTENING " + server.getLocalPort());
        while (true) {
            Socket client;
            try {
                client = server.accept();
            } catch (SocketException e) {
                return; // it was closed
            }
            Thread.startVirtualThread(() -> serve(client));
        }
    }

    private static void finish(ServerSocket server) {
        try {
            server.close();
        } catch (IOException e) {
            e.printStackTrace();
        }
        ANSWERING.arriveAndAwaitAdvance();
    }

    private static void serve(Socket client) {
        try (client) {
            String time = kit.Source.next().orElseThrow();
            String line = reader(client).readLine();
            if (line == null) {
                return;
            }
            ANSWERING.register();
            try {
                String answer = line.equals("TIME") ? "TIME " + time : "ERROR";
                client.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
            } finally {
                ANSWERING.arriveAndDeregister();
            }
        } catch (IOException e) {
            System.err.println("a client is lost: " + e.getMessage());
        }
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    private static void client(String host, int port) throws IOException {
        try (Socket socket = new Socket(host, port)) {
            socket.getOutputStream().write("TIME\r\n".getBytes(StandardCharsets.UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!answer.startsWith("TIME ") || !answer.endsWith("\r\n")) {
                System.exit(1);
            }
            System.out.println(answer.substring(5).strip());
        }
    }
}
