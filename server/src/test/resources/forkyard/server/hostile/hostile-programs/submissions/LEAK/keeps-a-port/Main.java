import java.net.InetAddress;
import java.net.ServerSocket;

public class Main {
    public static void main(String[] args) throws Exception {
        if (args.length > 0) {
            ServerSocket server = new ServerSocket(7_777, 10, InetAddress.getLoopbackAddress());
            System.out.println("open");
            server.accept();
            return;
        }
        String java = System.getProperty("java.home") + "/bin/java";
        Process child =
                new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), "Main", "listens").start();
        child.inputReader().readLine();
        System.out.println("done");
    }
}
