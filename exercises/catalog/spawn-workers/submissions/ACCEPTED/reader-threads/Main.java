import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

public class Main {
    public static void main(String[] args) throws Exception {
        if (args[0].equals("child")) {
            child(Integer.parseInt(args[1]));
        } else {
            parent(Integer.parseInt(args[0]));
        }
    }

    private static void child(int i) {
        long secret = kit.Rendezvous.arrive(i);
        for (int j = 0; j < 2_000 * i; j++) {
            System.out.println(i + ":" + j + ":" + secret);
        }
    }

    private static void parent(int n) throws Exception {
        List<Process> children = new ArrayList<>();
        List<List<String>> lines = new ArrayList<>();
        List<Thread> readers = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Process child = start(i);
            List<String> own = new ArrayList<>();
            children.add(child);
            lines.add(own);
            readers.add(Thread.ofPlatform().start(() -> read(child, own)));
        }
        for (Thread reader : readers) {
            reader.join();
        }
        StringBuilder out = new StringBuilder();
        lines.forEach(own -> own.forEach(line -> out.append(line).append('\n')));
        for (int i = 0; i < n; i++) {
            out.append("exit ").append(i).append(' ').append(children.get(i).waitFor()).append('\n');
        }
        System.out.print(out);
    }

    private static void read(Process child, List<String> lines) {
        BufferedReader reader = child.inputReader();
        reader.lines().forEach(lines::add);
    }

    private static Process start(int i) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "Main",
                        "child",
                        "" + i)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
