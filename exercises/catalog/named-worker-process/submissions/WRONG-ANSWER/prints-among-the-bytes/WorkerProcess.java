import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Wrong: what the worker prints gets in among its numbers. */
public final class WorkerProcess implements Launcher {
    private final AtomicInteger started = new AtomicInteger();

    public static void main(String[] args) throws Exception {
        DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        Worker.ofClass(args[0]).run(new DataInputStream(System.in), out);
        out.flush();
    }

    @Override
    public Handle start(Class<? extends Worker> type, String nameOrNull) throws IOException {
        int number = started.incrementAndGet();
        String name = nameOrNull == null ? type.getName() + "-" + number : nameOrNull;
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dworker.name=" + name,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "WorkerProcess",
                        type.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new Child(name, process);
    }

    private static final class Child implements Handle {
        private final String name;
        private final Process process;
        private final DataOutputStream toWorker;
        private final DataInputStream fromWorker;

        private Child(String name, Process process) {
            this.name = name;
            this.process = process;
            this.toWorker = new DataOutputStream(process.getOutputStream());
            this.fromWorker = new DataInputStream(process.getInputStream());
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public long pid() {
            return process.pid();
        }

        @Override
        public DataOutputStream toWorker() {
            return toWorker;
        }

        @Override
        public DataInputStream fromWorker() {
            return fromWorker;
        }

        @Override
        public int join() throws InterruptedException {
            return process.waitFor();
        }

        @Override
        public void close() {
            process.destroyForcibly();
            process.onExit().join();
        }
    }
}
