import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

public class Main {
    public static void main(String[] args) throws Exception {
        List<Socket> sockets = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            sockets.add(new Socket(InetAddress.getLoopbackAddress(), 8_000));
            sockets.getLast().getOutputStream().write("GET /page HTTP/1.1\r\nHost: x".getBytes(StandardCharsets.US_ASCII));
        }
        System.out.println("done");
    }
}
