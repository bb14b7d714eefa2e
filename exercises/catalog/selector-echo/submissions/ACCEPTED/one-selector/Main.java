import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.Iterator;

/** Each client has one buffer: answers that have not gone out, then a line that is not whole. It is read from while there is room. */
public class Main {
    public static void main(String[] args) throws IOException {
        Selector selector = Selector.open();
        ServerSocketChannel server = ServerSocketChannel.open();
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(args[0])));
        server.configureBlocking(false);
        server.register(selector, SelectionKey.OP_ACCEPT);
        System.out.println("LISTENING " + server.socket().getLocalPort());
        while (true) {
            selector.select();
            Iterator<SelectionKey> ready = selector.selectedKeys().iterator();
            while (ready.hasNext()) {
                SelectionKey key = ready.next();
                ready.remove();
                if (key.isAcceptable()) {
                    accept(server, selector);
                } else {
                    ((Client) key.attachment()).ready();
                }
            }
        }
    }

    private static void accept(ServerSocketChannel server, Selector selector) throws IOException {
        SocketChannel channel = server.accept();
        if (channel != null) {
            channel.configureBlocking(false);
            SelectionKey key = channel.register(selector, SelectionKey.OP_READ);
            key.attach(new Client(channel, key));
        }
    }

    private static final class Client {
        private static final int ROOM = 16 << 10;

        private final SocketChannel channel;
        private final SelectionKey key;
        private final ByteBuffer buffer = ByteBuffer.allocate(ROOM);
        private int whole;
        private boolean over;

        Client(SocketChannel channel, SelectionKey key) {
            this.channel = channel;
            this.key = key;
        }

        void ready() {
            try {
                if (key.isReadable()) {
                    read();
                }
                write();
                if (over && whole == 0) {
                    channel.close();
                    return;
                }
                key.interestOps((whole > 0 ? SelectionKey.OP_WRITE : 0)
                        | (!over && buffer.hasRemaining() ? SelectionKey.OP_READ : 0));
            } catch (IOException e) {
                hangUp();
            }
        }

        private void read() throws IOException {
            int from = buffer.position();
            over = channel.read(buffer) < 0;
            for (int i = from; i < buffer.position(); i++) {
                byte each = buffer.get(i);
                if (each >= 'a' && each <= 'z') {
                    buffer.put(i, (byte) (each - 'a' + 'A'));
                } else if (each == '\n') {
                    whole = i + 1;
                }
            }
        }

        private void write() throws IOException {
            if (whole > 0) {
                int written = channel.write(buffer.slice(0, whole));
                buffer.flip().position(written);
                buffer.compact();
                whole -= written;
            }
        }

        private void hangUp() {
            try {
                channel.close();
            } catch (IOException e) {
                System.err.println("a client is lost: " + e.getMessage());
            }
        }
    }
}
