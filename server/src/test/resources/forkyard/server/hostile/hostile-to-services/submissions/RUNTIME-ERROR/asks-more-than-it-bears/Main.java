import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

public class Main {
    public static void main(String[] args) throws Exception {
        List<Socket> sockets = new ArrayList<>();
        for (int i = 0; i < 2_200; i++) {
            sockets.add(new Socket(InetAddress.getLoopbackAddress(), 8_000));
            sockets.getLast().getOutputStream().write("GET /held HTTP/1.1\r\nHost: x\r\n\r\n".getBytes());
        }
        Thread.sleep(5_000);
        System.out.println("done");
    }
}
