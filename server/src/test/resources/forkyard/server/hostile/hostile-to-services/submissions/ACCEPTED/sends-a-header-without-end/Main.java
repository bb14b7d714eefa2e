import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;

public class Main {
    public static void main(String[] args) throws Exception {
        byte[] header = "x".repeat(1 << 16).getBytes();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), 8_000)) {
            OutputStream out = socket.getOutputStream();
            out.write("GET /page HTTP/1.1\r\nHost: ".getBytes());
            for (int i = 0; i < 1_000; i++) {
                out.write(header);
            }
        } catch (IOException e) {
            System.err.println("It hung up: " + e.getMessage());
        }
        System.out.println("done");
    }
}
