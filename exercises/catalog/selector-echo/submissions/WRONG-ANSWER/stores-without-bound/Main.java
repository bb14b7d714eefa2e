import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** Reads from everybody all the time, and keeps what cannot go out. */
public class Main {
    private static final ByteBuffer PIECE = ByteBuffer.allocate(8 << 10);

    public static void main(String[] args) throws IOException {
        Selector selector = Selector.open();
        ServerSocketChannel server = ServerSocketChannel.open();
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(args[0])), 200);
        server.configureBlocking(false);
        server.register(selector, SelectionKey.OP_ACCEPT, (Runnable) () -> accept(server, selector));
        System.out.println("LISTENING " + server.socket().getLocalPort());
        while (true) {
            selector.select(key -> ((Runnable) key.attachment()).run());
        }
    }

    private static void accept(ServerSocketChannel server, Selector selector) {
        try {
            SocketChannel client = server.accept();
            if (client != null) {
                client.configureBlocking(false);
                SelectionKey key = client.register(selector, SelectionKey.OP_READ);
                key.attach(new Client(client, key));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Client implements Runnable {
        private final SocketChannel channel;
        private final SelectionKey key;
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();
        private final Deque<ByteBuffer> answers = new ArrayDeque<>();
        private boolean over;

        Client(SocketChannel channel, SelectionKey key) {
            this.channel = channel;
            this.key = key;
        }

        @Override
        public void run() {
            try {
                serve();
            } catch (IOException e) {
                key.cancel();
                closed();
            }
        }

        private void serve() throws IOException {
            if (key.isReadable()) {
                read();
            }
            boolean takes = true;
            while (takes && !answers.isEmpty()) {
                channel.write(answers.peekFirst());
                takes = !answers.peekFirst().hasRemaining();
                if (takes) {
                    answers.removeFirst();
                }
            }
            if (over && answers.isEmpty()) {
                channel.close();
            } else {
                int reads = over ? 0 : SelectionKey.OP_READ;
                key.interestOps(answers.isEmpty() ? reads : reads | SelectionKey.OP_WRITE);
            }
        }

        private void read() throws IOException {
            PIECE.clear();
            over = channel.read(PIECE) < 0;
            PIECE.flip();
            while (PIECE.hasRemaining()) {
                byte each = PIECE.get();
                line.write(each);
                if (each == '\n') {
                    String answer = line.toString(StandardCharsets.US_ASCII).toUpperCase(Locale.ROOT);
                    answers.add(ByteBuffer.wrap(answer.getBytes(StandardCharsets.US_ASCII)));
                    line.reset();
                }
            }
        }

        private void closed() {
            try {
                channel.close();
            } catch (IOException e) {
                System.err.println(e);
            }
        }
    }
}
