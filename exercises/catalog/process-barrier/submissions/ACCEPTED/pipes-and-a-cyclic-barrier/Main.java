import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** Children say on their standard output that they are there, and are let go by a line on their standard input. */
public class Main {
    private static final int BROKEN = 3;

    public static void main(String[] args) throws Exception {
        if (args[0].equals("child")) {
            child(Integer.parseInt(args[1]));
        } else {
            parent(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
        }
    }

    private static void child(int phases) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        for (int phase = 1; phase <= phases; phase++) {
            kit.Trace.begin(phase);
            kit.Trace.end(phase);
            System.out.println(phase);
            if (in.readLine() == null) {
                System.exit(BROKEN);
            }
        }
    }

    private static void parent(int p, int phases) throws Exception {
        CyclicBarrier line = new CyclicBarrier(p);
        List<Process> children = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < p; i++) {
            Process child = start("child", "" + phases);
            Thread thread = Thread.ofPlatform().start(() -> serve(child, phases, line));
            child.onExit().thenAccept(ended -> {
                if (ended.exitValue() != 0) {
                    thread.interrupt();
                }
            });
            children.add(child);
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        int code = 0;
        for (Process child : children) {
            if (child.waitFor() != 0) {
                code = BROKEN;
            }
        }
        System.exit(code);
    }

    /** Stands for a child at the barrier in the parent. Interrupted, it breaks that; the child is told by the end of its input. */
    private static void serve(Process child, int phases, CyclicBarrier line) {
        try (BufferedReader in = child.inputReader();
                PrintWriter out = new PrintWriter(child.getOutputStream(), true)) {
            for (int phase = 1; phase <= phases; phase++) {
                if (in.readLine() == null) {
                    Thread.currentThread().interrupt();
                }
                line.await();
                out.println("go");
            }
        } catch (IOException | InterruptedException | BrokenBarrierException e) {
            // the child's input is closed now
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
