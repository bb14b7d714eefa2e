import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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

    /** Unless it is there, or somebody else makes it in the same moment. */
    private static void make(Path fifo) throws IOException, InterruptedException {
        int code = new ProcessBuilder("mkfifo", fifo.toString()).start().waitFor();
        if (code != 0 && !Files.exists(fifo)) {
            throw new IOException("there is no FIFO, and none can be made");
        }
    }

    private static void write(Path fifo) throws IOException {
        // a message for each line of the standard input, and one that says that this was all
    }

    private static void read(Path fifo, int writers) throws IOException {
        // print what comes, until all writers have said that this was all
    }
}
