import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/** Asks the parent for jobs, on a port of its. */
public final class Worker {
    private Worker() {}

    public static void main(String[] args) throws IOException {
        try (Socket parent = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(args[0]))) {
            parent.setTcpNoDelay(true);
            DataInputStream in = new DataInputStream(parent.getInputStream());
            DataOutputStream out = new DataOutputStream(parent.getOutputStream());
            while (true) {
                String text = in.readUTF();
                String result = Long.toHexString(Job.result(text, in.readInt()));
                out.writeUTF(result + " " + kit.Sign.sign(result));
            }
        } catch (EOFException e) {
            // no more jobs
        }
    }
}
