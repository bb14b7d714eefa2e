import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

public class Main {
    private static final int BROKEN = 3;

    public static void main(String[] args) throws Exception {
        if (args[0].equals("child")) {
            child(Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        } else {
            parent(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
        }
    }

    private static void child(int phases, int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            DataInputStream in = new DataInputStream(socket.getInputStream());
            for (int phase = 1; phase <= phases; phase++) {
                kit.Trace.begin(phase);
                kit.Trace.end(phase);
                out.writeInt(phase);
                if (in.readInt() != phase) {
                    System.exit(BROKEN);
                }
            }
        } catch (IOException e) {
            System.exit(BROKEN);
        }
    }

    private static void parent(int p, int phases) throws Exception {
        try (ServerSocket door = new ServerSocket(0, p, InetAddress.getLoopbackAddress())) {
            for (int i = 0; i < p; i++) {
                start("child", "" + phases, "" + door.getLocalPort()).waitFor();
            }
        }
    }

    private static Process start(String... role) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "Main"));
        command.addAll(List.of(role));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
