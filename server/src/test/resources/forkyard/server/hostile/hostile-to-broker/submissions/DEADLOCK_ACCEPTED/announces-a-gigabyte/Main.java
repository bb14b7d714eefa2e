import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

public class Main {
    public static void main(String[] args) throws IOException {
        byte[] piece = new byte[1 << 20];
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), 61_616);
                DataOutputStream out = new DataOutputStream(socket.getOutputStream())) {
            out.writeInt(1_000_000_000);
            for (int i = 0; i < 400; i++) {
                out.write(piece);
            }
        } catch (IOException e) {
            System.err.println(e.getMessage());
        }
        System.out.println("done");
    }
}
