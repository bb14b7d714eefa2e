import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.Semaphore;

/**
 * A semaphore has the room. An item takes a place until it goes out to a consumer; one that comes back takes none. Producers and items are counted
 * until they are finished, and then everybody is told of the end.
 */
public class Main {
    private static final String END = "end";

    public static void main(String[] args) throws Exception {
        if (args.length == 2) {
            child(args[0], Integer.parseInt(args[1]));
        } else {
            new Main(Integer.parseInt(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2])).serve();
        }
    }

    private record Parcel(String item, boolean takesPlace) {}

    private final int p;
    private final int c;
    private final Semaphore room;
    private final BlockingDeque<Parcel> parcels = new LinkedBlockingDeque<>();
    private final Map<Integer, long[]> counted = new ConcurrentHashMap<>();
    private int unfinished;

    private Main(int p, int c, int capacity) {
        this.p = p;
        this.c = c;
        this.room = new Semaphore(capacity);
        this.unfinished = p;
    }

    private static void child(String role, int port) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.writeUTF(role);
            if (role.equals("producer")) {
                produce(in, out);
            } else {
                consume(in, out);
            }
        }
    }

    private static void produce(DataInputStream in, DataOutputStream out) throws IOException {
        in.readByte();
        for (Optional<String> item = kit.Source.next(); item.isPresent(); item = kit.Source.next()) {
            out.writeUTF(item.get());
            in.readByte();
        }
        out.writeUTF(END);
    }

    private static void consume(DataInputStream in, DataOutputStream out) throws IOException {
        for (String item = in.readUTF(); !item.equals(END); item = in.readUTF()) {
            kit.Sink.done(item);
            out.writeByte(1);
        }
    }

    private void serve() throws Exception {
        List<Process> children = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        try (ServerSocket door = new ServerSocket(0, p + c, InetAddress.getLoopbackAddress())) {
            for (int i = 0; i < p + c; i++) {
                children.add(start(i < p ? "producer" : "consumer", door.getLocalPort()));
            }
            int consumers = 0;
            for (int i = 0; i < p + c; i++) {
                Socket socket = door.accept();
                boolean produces = new DataInputStream(socket.getInputStream())
                        .readUTF()
                        .equals("producer");
                int number = produces ? -1 : consumers++;
                threads.add(Thread.ofPlatform().start(() -> talk(socket, number)));
            }
        }
        for (Thread thread : threads) {
            thread.join();
        }
        for (Process child : children) {
            child.waitFor();
        }
        long[] total = new long[2];
        for (int i = 0; i < c; i++) {
            long[] own = counted.get(i);
            System.out.println("consumer " + i + " " + own[0] + " " + own[1]);
            total[0] += own[0];
            total[1] += own[1];
        }
        System.out.println("total " + total[0] + " " + total[1]);
    }

    private void talk(Socket socket, int consumer) {
        try (socket) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            if (consumer < 0) {
                hear(in, out);
            } else {
                counted.put(consumer, new long[2]);
                tell(in, out, counted.get(consumer));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void hear(DataInputStream in, DataOutputStream out) throws IOException, InterruptedException {
        out.writeByte(1);
        for (String item = in.readUTF(); !item.equals(END); item = in.readUTF()) {
            room.acquire();
            begun();
            parcels.putLast(new Parcel(item, true));
            out.writeByte(1);
        }
        finished();
    }

    private synchronized void begun() {
        unfinished++;
    }

    /** One end for each consumer, when neither a producer nor an item is left. */
    private synchronized void finished() throws InterruptedException {
        unfinished--;
        for (int i = 0; unfinished == 0 && i < c; i++) {
            parcels.putLast(new Parcel(END, false));
        }
    }

    private void tell(DataInputStream in, DataOutputStream out, long[] own) throws IOException, InterruptedException {
        while (true) {
            Parcel parcel = parcels.takeFirst();
            String item = parcel.item();
            if (item.equals(END)) {
                out.writeUTF(END);
                return;
            }
            if (parcel.takesPlace()) {
                room.release();
            }
            if (!isAcknowledged(item, in, out)) {
                parcels.putFirst(new Parcel(item, false));
                return;
            }
            own[0]++;
            own[1] += Long.parseLong(item);
            finished();
        }
    }

    private static boolean isAcknowledged(String item, DataInputStream in, DataOutputStream out) {
        try {
            out.writeUTF(item);
            in.readByte();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static Process start(String role, int port) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "Main",
                        role,
                        "" + port)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
