import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the children print goes into files, so that nobody has to read while they run. */
public class Main {
    public static void main(String[] args) throws Exception {
        if (args[0].equals("child")) {
            int i = Integer.parseInt(args[1]);
            long secret = kit.Rendezvous.arrive(i);
            for (int j = 0; j < 2_000 * i; j++) {
                System.out.println(i + ":" + j + ":" + secret);
            }
            return;
        }
        int n = Integer.parseInt(args[0]);
        List<Process> children = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            children.add(start(i));
        }
        List<Integer> codes = new ArrayList<>();
        for (Process child : children) {
            codes.add(child.onExit().get().exitValue());
        }
        for (int i = 0; i < n; i++) {
            System.out.write(Files.readAllBytes(file(i)));
        }
        for (int i = 0; i < n; i++) {
            System.out.println("exit " + i + " " + codes.get(i));
        }
    }

    private static Path file(int i) {
        return Path.of("child-" + i);
    }

    private static Process start(int i) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), "Main", "child", "" + i)
                .redirectOutput(file(i).toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
