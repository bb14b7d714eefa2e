import java.io.BufferedReader;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

public class Main {
    public static void main(String[] args) throws Exception {
        Path fifo = Path.of(args[1]);
        make(fifo);
        if (args[0].equals("writer")) {
            write(fifo);
        } else {
            read(fifo, Integer.parseInt(args[2]));
        }
    }

    private static void make(Path fifo) throws IOException, InterruptedException {
        int code = new ProcessBuilder("mkfifo", fifo.toString()).start().waitFor();
        if (code != 0 && !Files.exists(fifo)) {
            throw new IOException("there is no FIFO, and none can be made");
        }
    }

    private static void write(Path fifo) throws IOException {
        try (OutputStream out = new FileOutputStream(fifo.toFile());
                BufferedReader in = new BufferedReader(new InputStreamReader(System.in))) {
            String text = in.readLine();
            while (text != null) {
                send(text, out);
                text = in.readLine();
            }
            send("", out);
        }
    }

    private static void send(String text, OutputStream out) throws IOException {
        String message = text.length() + ":" + ProcessHandle.current().pid() + ":" + text;
        out.write(message.getBytes(StandardCharsets.US_ASCII));
    }

    private static void read(Path fifo, int writers) throws IOException {
        try (FileChannel channel = FileChannel.open(fifo, StandardOpenOption.READ, StandardOpenOption.WRITE);
                InputStream in = Channels.newInputStream(channel)) {
            byte[] buffer = new byte[22];
            int left = writers;
            while (left > 0) {
                int length = in.read(buffer);
                String[] parts = new String(buffer, 0, length, StandardCharsets.US_ASCII).split(":", 3);
                if (parts[0].equals("0")) {
                    left--;
                } else {
                    System.out.println(parts[1] + " " + parts[2]);
                }
            }
        }
        Files.delete(fifo);
    }
}
