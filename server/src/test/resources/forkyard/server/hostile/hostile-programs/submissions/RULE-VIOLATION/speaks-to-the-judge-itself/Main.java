import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;

public class Main {
    public static void main(String[] args) throws Exception {
        SocketChannel.open(UnixDomainSocketAddress.of("/forkyard/socket/q"));
        System.out.println("done");
    }
}
