import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;

/** Writes until all is gone, however long a client does not read. */
public class Main {
    private static final ByteBuffer BUFFER = ByteBuffer.allocate(4 << 10);

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
                    SocketChannel client = server.accept();
                    client.configureBlocking(false);
                    client.register(selector, SelectionKey.OP_READ, new StringBuilder());
                } else {
                    echo(key, (SocketChannel) key.channel());
                }
            }
        }
    }

    private static void echo(SelectionKey key, SocketChannel client) throws IOException {
        BUFFER.clear();
        int length;
        try {
            length = client.read(BUFFER);
        } catch (IOException e) {
            length = -1; // it has hung up
        }
        StringBuilder text = (StringBuilder) key.attachment();
        text.append(new String(BUFFER.array(), 0, Math.max(0, length), StandardCharsets.US_ASCII));
        int end = text.lastIndexOf("\n") + 1;
        ByteBuffer answer = ByteBuffer.wrap(
                text.substring(0, end).toUpperCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII));
        text.delete(0, end);
        while (answer.hasRemaining()) {
            client.write(answer);
        }
        if (length < 0) {
            client.close();
        }
    }
}
