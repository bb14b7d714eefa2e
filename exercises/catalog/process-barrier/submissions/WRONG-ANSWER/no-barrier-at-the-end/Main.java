import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

public class Main {
    private static final int BROKEN = 3;

    public static void main(String[] args) throws Exception {
        if (args[0].equals("child")) {
            child(Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        } else {
            parent(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
        }
    }

    private static void child(int phases, int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            DataInputStream in = new DataInputStream(socket.getInputStream());
            for (int phase = 1; phase <= phases; phase++) {
                kit.Trace.begin(phase);
                kit.Trace.end(phase);
                out.writeInt(phase);
                if (phase < phases && in.readInt() != phase) {
                    System.exit(BROKEN);
                }
            }
        } catch (IOException e) {
            System.exit(BROKEN);
        }
    }

    private static void parent(int p, int phases) throws Exception {
        List<Process> children = new ArrayList<>();
        List<Thread> readers = new ArrayList<>();
        Coordinator coordinator = new Coordinator(p, phases);
        try (ServerSocket door = new ServerSocket(0, p, InetAddress.getLoopbackAddress())) {
            for (int i = 0; i < p; i++) {
                children.add(start("child", "" + phases, "" + door.getLocalPort()));
            }
            for (int i = 0; i < p; i++) {
                coordinator.join(door.accept());
            }
        }
        for (Socket member : coordinator.members) {
            readers.add(Thread.ofPlatform().start(() -> coordinator.read(member)));
        }
        for (Process child : children) {
            child.waitFor();
        }
        for (Thread reader : readers) {
            reader.join();
        }
        System.exit(coordinator.isBroken() ? BROKEN : 0);
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

    /** Counts who has arrived. Somebody reads from every member all the time, so no death goes unnoticed. */
    private static final class Coordinator {
        private final int p;
        private final int phases;
        private final List<Socket> members = new ArrayList<>();
        private int here;
        private int released;
        private boolean broken;

        private Coordinator(int p, int phases) {
            this.p = p;
            this.phases = phases;
        }

        private void join(Socket member) {
            members.add(member);
        }

        private void read(Socket member) {
            try {
                DataInputStream in = new DataInputStream(member.getInputStream());
                while (true) {
                    arrived(in.readInt());
                }
            } catch (IOException e) {
                gone();
            }
        }

        private synchronized void arrived(int phase) throws IOException {
            if (phase != released + 1) {
                throw new IOException("phase " + phase + " after " + released);
            }
            here++;
            if (here == p) {
                here = 0;
                released++;
                for (Socket member : members) {
                    new DataOutputStream(member.getOutputStream()).writeInt(released);
                }
            }
        }

        private synchronized void gone() {
            if (released == phases || broken) {
                return;
            }
            broken = true;
            for (Socket member : members) {
                try {
                    member.close();
                } catch (IOException e) {
                    // then it is closed already
                }
            }
        }

        private synchronized boolean isBroken() {
            return broken;
        }
    }
}
