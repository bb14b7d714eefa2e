import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

public class Main {
    public static void main(String[] args) throws Exception {
        byte[] bytes = new byte[1 << 20];
        try (OutputStream out = Files.newOutputStream(Path.of("file"))) {
            while (true) {
                out.write(bytes);
            }
        }
    }
}
