import java.io.BufferedReader;
import java.io.EOFException;
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
            int left = writers;
            while (left > 0) {
                int length = number(in);
                int process = number(in);
                byte[] text = in.readNBytes(length);
                if (length == 0) {
                    left--;
                } else {
                    System.out.println(process + " " + new String(text, StandardCharsets.US_ASCII));
                }
            }
        }
    }

    /** The digits before the next colon. */
    private static int number(InputStream in) throws IOException {
        StringBuilder digits = new StringBuilder();
        int next = in.read();
        while (next != ':') {
            if (next < 0) {
                throw new EOFException();
            }
            digits.append((char) next);
            next = in.read();
        }
        return Integer.parseInt(digits.toString());
    }
}
