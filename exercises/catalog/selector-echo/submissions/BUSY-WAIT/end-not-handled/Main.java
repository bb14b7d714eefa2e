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

/** Does not look whether the client has ended its stream: such a channel is ready for ever. */
public class Main {
    private static final int MOST_WAITING = 64 << 10;
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
        private int waiting;

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
                waiting -= channel.write(answers.peekFirst());
                takes = !answers.peekFirst().hasRemaining();
                if (takes) {
                    answers.removeFirst();
                }
            }
            int reads = waiting > MOST_WAITING ? 0 : SelectionKey.OP_READ;
            key.interestOps(answers.isEmpty() ? reads : reads | SelectionKey.OP_WRITE);
        }

        private void read() throws IOException {
            PIECE.clear();
            channel.read(PIECE);
            PIECE.flip();
            while (PIECE.hasRemaining()) {
                byte each = PIECE.get();
                line.write(each);
                if (each == '\n') {
                    String answer = line.toString(StandardCharsets.US_ASCII).toUpperCase(Locale.ROOT);
                    answers.add(ByteBuffer.wrap(answer.getBytes(StandardCharsets.US_ASCII)));
                    waiting += answer.length();
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
