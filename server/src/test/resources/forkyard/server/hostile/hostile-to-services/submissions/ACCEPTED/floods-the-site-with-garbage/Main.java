import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

public class Main {
    public static void main(String[] args) throws Exception {
        byte[] garbage = new byte[4_000];
        Arrays.fill(garbage, (byte) 0xff);
        List<Socket> sockets = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            sockets.add(new Socket(InetAddress.getLoopbackAddress(), 8_000));
            sockets.getLast().getOutputStream().write(garbage);
        }
        System.out.println("done");
    }
}
