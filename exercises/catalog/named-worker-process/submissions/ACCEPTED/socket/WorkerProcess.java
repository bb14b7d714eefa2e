import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.UUID;

/** The bytes go through a port, and the standard streams are left to the worker. */
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
        DataOutputStream toWorker = new DataOutputStream(new OneWay(socket));
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

    /** Closing it ends one direction of the connection. */
    private static final class OneWay extends FilterOutputStream {
        private final Socket socket;

        private OneWay(Socket socket) throws IOException {
            super(socket.getOutputStream());
            this.socket = socket;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            OutputStream to = out;
            to.flush();
            socket.shutdownOutput();
        }
    }
}
