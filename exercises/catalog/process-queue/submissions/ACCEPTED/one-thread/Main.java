import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The broker is one thread with a selector: whatever comes, it looks who can go on. No locks. */
public class Main {
    public static void main(String[] args) throws Exception {
        if (args.length == 3) {
            new Broker(Integer.parseInt(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2])).serve();
            return;
        }
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(args[1]))) {
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream()));
            PrintStream out = new PrintStream(socket.getOutputStream(), true);
            if (args[0].equals("producer")) {
                for (Optional<String> item = kit.Source.next(); item.isPresent(); item = kit.Source.next()) {
                    out.print("put " + item.get() + "\n");
                    in.readLine();
                }
                out.print("over\n");
                in.readLine();
            } else {
                out.print("give\n");
                for (String item = in.readLine(); !item.equals("over"); item = in.readLine()) {
                    kit.Sink.done(item);
                    out.print("done\n");
                }
            }
        }
    }

    /** A child as the broker sees it. */
    private static final class Child {
        private final SocketChannel channel;
        private final StringBuilder begun = new StringBuilder();
        private String item;
        private int count;
        private long sum;

        private Child(SocketChannel channel) {
            this.channel = channel;
        }

        private void say(String line) {
            try {
                channel.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.US_ASCII)));
            } catch (IOException e) {
                // then its end will be read
            }
        }
    }

    private static final class Broker {
        private final int p;
        private final int c;
        private final int capacity;
        private final Deque<String> items = new ArrayDeque<>();
        private final Deque<Child> full = new ArrayDeque<>();
        private final Deque<Child> idle = new ArrayDeque<>();
        private final List<Child> consumers = new ArrayList<>();
        private int connected;
        private int producing;
        private int out;

        private Broker(int p, int c, int capacity) {
            this.p = p;
            this.c = c;
            this.capacity = capacity;
            this.producing = p;
        }

        private void serve() throws Exception {
            List<Process> children = new ArrayList<>();
            try (Selector selector = Selector.open();
                    ServerSocketChannel door = ServerSocketChannel.open()) {
                door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
                door.configureBlocking(false).register(selector, SelectionKey.OP_ACCEPT);
                String port = "" + door.socket().getLocalPort();
                for (int i = 0; i < p + c; i++) {
                    children.add(start(i < p ? "producer" : "consumer", port));
                }
                while (producing > 0 || out > 0 || !items.isEmpty() || !full.isEmpty() || connected < p + c) {
                    selector.select(key -> handle(selector, key));
                }
                for (SelectionKey key : selector.keys()) {
                    if (key.attachment() instanceof Child child) {
                        child.say("over");
                    }
                }
                for (Process child : children) {
                    child.waitFor();
                }
            }
            print();
        }

        private void handle(Selector selector, SelectionKey key) {
            try {
                if (key.channel() instanceof ServerSocketChannel door) {
                    SocketChannel channel = door.accept();
                    channel.configureBlocking(false).register(selector, SelectionKey.OP_READ, new Child(channel));
                    connected++;
                } else {
                    read((Child) key.attachment());
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            goOn();
        }

        private void read(Child child) throws IOException {
            ByteBuffer bytes = ByteBuffer.allocate(1_000);
            int length = -1;
            try {
                length = child.channel.read(bytes);
            } catch (IOException e) {
                // it is gone
            }
            if (length < 0) {
                gone(child);
                return;
            }
            for (char each : new String(bytes.array(), 0, length, StandardCharsets.US_ASCII).toCharArray()) {
                if (each == '\n') {
                    says(child, child.begun.toString().split(" "));
                    child.begun.setLength(0);
                } else {
                    child.begun.append(each);
                }
            }
        }

        private void says(Child child, String[] words) {
            switch (words[0]) {
                case "put" -> {
                    child.item = words[1];
                    full.addLast(child);
                }
                case "over" -> producing--;
                case "give" -> {
                    consumers.add(child);
                    idle.addLast(child);
                }
                default -> {
                    child.count++;
                    child.sum += Long.parseLong(child.item);
                    child.item = null;
                    out--;
                    idle.addLast(child);
                }
            }
        }

        private void gone(Child child) throws IOException {
            child.channel.close();
            idle.remove(child);
            if (child.item != null) {
                out--;
                items.addFirst(child.item);
            }
        }

        /** Lets everybody go on who can. */
        private void goOn() {
            boolean moved = true;
            while (moved) {
                moved = false;
                if (!full.isEmpty() && items.size() < capacity) {
                    Child producer = full.removeFirst();
                    items.addLast(producer.item);
                    producer.item = null;
                    producer.say("in");
                    moved = true;
                }
                if (!items.isEmpty() && !idle.isEmpty()) {
                    Child consumer = idle.removeFirst();
                    consumer.item = items.removeFirst();
                    consumer.say(consumer.item);
                    out++;
                    moved = true;
                }
            }
        }

        private void print() {
            int count = 0;
            long sum = 0;
            for (int i = 0; i < c; i++) {
                Child consumer = consumers.get(i);
                System.out.println("consumer " + i + " " + consumer.count + " " + consumer.sum);
                count += consumer.count;
                sum += consumer.sum;
            }
            System.out.println("total " + count + " " + sum);
        }
    }

    private static Process start(String role, String port) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "Main",
                        role,
                        port)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
