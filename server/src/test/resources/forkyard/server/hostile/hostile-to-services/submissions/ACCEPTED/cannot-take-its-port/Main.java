import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

public class Main {
    public static void main(String[] args) throws Exception {
        try (ServerSocket server = new ServerSocket(8_000, 10, InetAddress.getLoopbackAddress())) {
            System.out.println("taken");
        } catch (IOException e) {
            System.out.println("done");
        }
    }
}
