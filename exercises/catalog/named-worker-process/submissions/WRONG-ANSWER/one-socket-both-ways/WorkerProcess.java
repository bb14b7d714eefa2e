import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.UUID;

/** Wrong: closing the way to the worker closes the way back. */
public final class WorkerProcess implements Launcher {
    private static final int CONNECTING = 10_000;

    public static void main(String[] args) throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(args[1]))) {
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            Worker.ofClass(args[0]).run(new DataInputStream(socket.getInputStream()), out);
            out.flush();
        } catch (Throwable e) {
            e.printStackTrace();
            System.exit(1);
        }
        System.exit(0);
    }

    @Override
    public Handle start(Class<? extends Worker> type, String nameOrNull) throws IOException {
        String name = nameOrNull == null ? UUID.randomUUID().toString() : nameOrNull;
        try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            door.setSoTimeout(CONNECTING);
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-Dworker.name=" + name,
                            "-cp",
                            System.getProperty("java.class.path"),
                            "WorkerProcess",
                            type.getName(),
                            "" + door.getLocalPort())
                    .inheritIO()
                    .start();
            return handle(name, process, door.accept());
        }
    }

    private static Handle handle(String name, Process process, Socket socket) throws IOException {
        DataInputStream fromWorker = new DataInputStream(socket.getInputStream());
        DataOutputStream toWorker = new DataOutputStream(socket.getOutputStream());
        return new Handle() {
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
                process.destroyForcibly().onExit().join();
                try {
                    socket.close();
                } catch (IOException e) {
                    // then it is not open any more
                }
            }
        };
    }
}
