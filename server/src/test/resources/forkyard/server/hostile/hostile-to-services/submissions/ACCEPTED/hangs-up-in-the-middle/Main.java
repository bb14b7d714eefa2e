import java.net.InetAddress;
import java.net.Socket;

public class Main {
    public static void main(String[] args) throws Exception {
        for (int i = 0; i < 300; i++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), 8_000)) {
                socket.setSoLinger(true, 0);
                socket.getOutputStream().write("GET /page HTTP/1.1\r\nHost: x\r\n\r\n".getBytes());
            }
        }
        System.out.println("done");
    }
}
