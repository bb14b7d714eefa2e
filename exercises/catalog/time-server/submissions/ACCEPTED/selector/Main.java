import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;

/** One thread for all clients. */
public class Main {
    private static volatile boolean ends;

    public static void main(String[] args) throws Exception {
        if (args[0].equals("server")) {
            server(Integer.parseInt(args[1]));
        } else {
            client(args[1], Integer.parseInt(args[2]));
        }
    }

    private static void server(int port) throws IOException {
        Thread self = Thread.currentThread();
        try (Selector selector = Selector.open();
                ServerSocketChannel server = ServerSocketChannel.open()) {
            server.bind(new InetSocketAddress(port), 100);
            server.configureBlocking(false);
            server.register(selector, SelectionKey.OP_ACCEPT);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                ends = true;
                selector.wakeup();
                try {
                    self.join();
                } catch (InterruptedException e) {
                    self.interrupt();
                }
            }));
            System.out.println("LISTENING " + server.socket().getLocalPort());
            while (!ends) {
                selector.select(Main::ready);
            }
        }
    }

    private static void ready(SelectionKey key) {
        try {
            if (key.channel() instanceof ServerSocketChannel server) {
                SocketChannel client = server.accept();
                if (client != null) {
                    client.configureBlocking(false);
                    client.register(key.selector(), SelectionKey.OP_READ, ByteBuffer.allocate(1_000));
                }
                return;
            }
            read(key, (SocketChannel) key.channel(), (ByteBuffer) key.attachment());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void read(SelectionKey key, SocketChannel client, ByteBuffer request) throws IOException {
        int length;
        try {
            length = client.read(request);
        } catch (IOException e) {
            length = -1; // it has hung up
        }
        String line = new String(request.array(), 0, request.position(), StandardCharsets.UTF_8);
        if (line.endsWith("\n")) {
            String answer = line.equals("TIME\r\n") ? "TIME " + kit.Source.next().orElseThrow() : "ERROR";
            client.write(ByteBuffer.wrap((answer + "\r\n").getBytes(StandardCharsets.UTF_8)));
        }
        if (length < 0 || line.endsWith("\n") || !request.hasRemaining()) {
            client.close();
        }
    }

    private static void client(String host, int port) throws IOException {
        try (SocketChannel server = SocketChannel.open(new InetSocketAddress(host, port))) {
            server.write(ByteBuffer.wrap("TIME\r\n".getBytes(StandardCharsets.UTF_8)));
            StringBuilder answer = new StringBuilder();
            ByteBuffer buffer = ByteBuffer.allocate(16);
            while (server.read(buffer) >= 0) {
                answer.append(new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8));
                buffer.clear();
            }
            if (answer.indexOf("\r\n") < 0) {
                throw new IOException("half an answer: " + answer);
            }
            System.out.println(new Scanner(answer.toString()).skip("TIME ").nextLong());
        }
    }
}
