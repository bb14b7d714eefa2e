package forkyard.server.serve;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.UnresolvedAddressException;

/** The socket that browsers connect to, taken before anything else is started, so that a port in use is found at once. */
final class Port implements AutoCloseable {
    private static final int BACKLOG = 256;

    private final ServerSocketChannel channel;
    private final int number;

    private Port(ServerSocketChannel channel, int number) {
        this.channel = channel;
        this.number = number;
    }

    static Port take(String host, int port) throws PortTaken, IOException {
        ServerSocketChannel channel = ServerSocketChannel.open();
        try {
            channel.setOption(StandardSocketOptions.SO_REUSEADDR, true);
            channel.bind(new InetSocketAddress(host, port), BACKLOG);
            return new Port(channel, channel.socket().getLocalPort());
        } catch (BindException e) {
            channel.close();
            throw new PortTaken("Port %d on %s cannot be had (%s). Choose another: ./forkyard serve --port %d"
                    .formatted(port, host, e.getMessage(), port < 65_535 ? port + 1 : 7070));
        } catch (UnresolvedAddressException _) {
            channel.close();
            throw new PortTaken(
                    "There is no address \"%s\" on this machine. Choose another: ./forkyard serve --host 127.0.0.1"
                            .formatted(host));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    ServerSocketChannel channel() {
        return channel;
    }

    int number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
