import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;

/** Wrong: the worker is a thread of the program. */
public final class WorkerProcess implements Launcher {
    private int started;

    @Override
    public Handle start(Class<? extends Worker> type, String nameOrNull) throws IOException {
        started++;
        String name = nameOrNull == null ? "worker " + started : nameOrNull;
        PipedInputStream in = new PipedInputStream();
        PipedOutputStream out = new PipedOutputStream();
        DataOutputStream toWorker = new DataOutputStream(new PipedOutputStream(in));
        DataInputStream fromWorker = new DataInputStream(new PipedInputStream(out));
        Thread thread = Thread.ofPlatform()
                .daemon()
                .name(name)
                .start(() -> run(type, new DataInputStream(in), new DataOutputStream(out)));
        return new Handle() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public long pid() {
                return ProcessHandle.current().pid();
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
                thread.join();
                return 0;
            }

            @Override
            public void close() {
                thread.interrupt();
            }
        };
    }

    private static void run(Class<? extends Worker> type, DataInputStream in, DataOutputStream out) {
        try (out) {
            Worker.ofClass(type.getName()).run(in, out);
        } catch (Exception e) {
            e.printStackTrace();
        }
    }
}
