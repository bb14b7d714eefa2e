import java.net.Socket;

public class Main {
    public static void main(String[] args) throws Exception {
        new Socket("192.0.2.1", 80).close();
        System.out.println("done");
    }
}
