import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** A thread for each worker passes on what it complains about; whoever is closed may tidy up for a moment. */
public final class WorkerProcess implements Launcher {
    private final Set<String> names = new HashSet<>();

    public static void main(String[] args) {
        PrintStream standard = System.out;
        System.setOut(System.err);
        int code = 0;
        try {
            DataOutputStream out = new DataOutputStream(standard);
            Worker.ofClass(args[0]).run(new DataInputStream(System.in), out);
            out.flush();
        } catch (Throwable e) {
            e.printStackTrace();
            code = 1;
        }
        System.exit(code);
    }

    @Override
    public Handle start(Class<? extends Worker> type, String nameOrNull) throws IOException {
        String name = free(nameOrNull);
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dworker.name=" + name,
                "-cp",
                System.getProperty("java.class.path"),
                "WorkerProcess",
                type.getName());
        Process process = builder.start();
        Thread passer = Thread.ofPlatform().daemon().start(() -> passOn(process));
        return new Started(name, process, passer);
    }

    private synchronized String free(String nameOrNull) {
        String name = nameOrNull;
        for (int i = 1; name == null; i++) {
            name = names.contains("worker " + i) ? null : "worker " + i;
        }
        names.add(name);
        return name;
    }

    private static void passOn(Process process) {
        process.errorReader().lines().forEach(System.err::println);
    }

    private record Started(
            String name, Process process, Thread passer, DataOutputStream toWorker, DataInputStream fromWorker)
            implements Handle {
        private Started(String name, Process process, Thread passer) {
            this(
                    name,
                    process,
                    passer,
                    new DataOutputStream(process.getOutputStream()),
                    new DataInputStream(process.getInputStream()));
        }

        @Override
        public long pid() {
            return process.pid();
        }

        @Override
        public int join() throws InterruptedException {
            int code = process.waitFor();
            passer.join();
            return code;
        }

        @Override
        public void close() {
            try {
                process.destroy();
                if (!process.waitFor(300, TimeUnit.MILLISECONDS)) {
                    process.destroyForcibly().waitFor();
                }
            } catch (InterruptedException e) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
    }
}
