import java.net.InetAddress;
import java.net.Socket;

public class Main {
    public static void main(String[] args) throws Exception {
        System.out.println("coming");
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(args[0]))) {
            if (socket.getInputStream().readNBytes(6).length < 6) {
                throw new IllegalStateException("no hello");
            }
        }
        System.out.println("done");
    }
}
