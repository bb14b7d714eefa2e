import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;

public final class WorkerProcess implements Launcher {
    /** The worker's process: {@code args[0]} is the class of the worker, if you start it so. */
    public static void main(String[] args) throws Exception {
        Worker worker = Worker.ofClass(args[0]);
        DataInputStream in = new DataInputStream(System.in);
        DataOutputStream out = new DataOutputStream(System.out);
        worker.run(in, out);
    }

    @Override
    public Handle start(Class<? extends Worker> type, String nameOrNull) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "WorkerProcess",
                        type.getName())
                .start();
        // return a Handle for it
        throw new UnsupportedOperationException();
    }
}
