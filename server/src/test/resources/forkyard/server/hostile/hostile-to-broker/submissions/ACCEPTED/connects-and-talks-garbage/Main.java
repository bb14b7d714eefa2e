import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

public class Main {
    public static void main(String[] args) throws IOException {
        byte[] garbage = new byte[4_000];
        Arrays.fill(garbage, (byte) 0x7f);
        List<Socket> sockets = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), 61_616);
            sockets.add(socket);
            try {
                socket.getOutputStream().write(garbage);
            } catch (IOException e) {
                socket.close(); // it does not want to hear it
            }
        }
        System.out.println("done");
    }
}
