import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Workers connect to a port. One thread has the frontier and all that was found, and hears of the rest from a queue. */
public final class Main {
    /** A worker is free: it has just come, and there is no answer yet, or it has answered. */
    private record Free(Member worker, String answer) {}

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final BlockingQueue<Free> events = new LinkedBlockingQueue<>();
    private final List<Member> members = new ArrayList<>();
    private final Queue<Member> idle = new ArrayDeque<>();
    private final Queue<String> open = new ArrayDeque<>();
    private final Set<String> next = new LinkedHashSet<>();
    private final Map<String, String> found = new TreeMap<>();
    private int out;

    private Main() throws IOException {}

    public static void main(String[] args) throws Exception {
        Main crawler = new Main();
        crawler.crawl(args[0], Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        StringBuilder output = new StringBuilder();
        crawler.found.forEach((address, answer) ->
                output.append(address).append(' ').append(answer).append('\n'));
        System.out.print(output);
    }

    private void crawl(String seed, int w, int maxDepth) throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < w; i++) {
            processes.add(start());
        }
        Thread.ofPlatform().start(() -> accept(w));
        next.add(seed);
        for (int depth = 0; depth <= maxDepth && !next.isEmpty(); depth++) {
            open.addAll(next);
            next.clear();
            crawlLayer();
            next.removeAll(found.keySet());
        }
        while (members.size() < w) {
            hear();
        }
        for (Member each : members) {
            each.socket.close();
        }
        for (Process each : processes) {
            each.waitFor();
        }
    }

    private void crawlLayer() throws InterruptedException {
        while (out > 0 || !open.isEmpty()) {
            while (!idle.isEmpty() && !open.isEmpty()) {
                idle.remove().ask(open.remove());
                out++;
            }
            hear();
        }
    }

    private void hear() throws InterruptedException {
        Free event = events.take();
        Member worker = event.worker();
        idle.add(worker);
        if (event.answer() == null) {
            members.add(worker);
            return;
        }
        out--;
        found.put(worker.address, event.answer());
        List<String> words = List.of(event.answer().split(" "));
        next.addAll(words.subList(1, words.size()));
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "Worker",
                        "" + door.getLocalPort())
                .inheritIO()
                .start();
    }

    private void accept(int w) {
        try (door) {
            for (int i = 0; i < w; i++) {
                Member worker = new Member(door.accept());
                events.add(new Free(worker, null));
                Thread.ofPlatform().start(worker::read);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A worker at the other end of a connection. */
    private final class Member {
        private final Socket socket;
        private final PrintWriter to;
        private String address;

        private Member(Socket socket) throws IOException {
            this.socket = socket;
            this.to = new PrintWriter(socket.getOutputStream(), true);
            socket.setTcpNoDelay(true);
        }

        private void ask(String what) {
            address = what;
            to.println(what);
        }

        private void read() {
            try {
                BufferedReader from = new BufferedReader(new InputStreamReader(socket.getInputStream()));
                for (String answer = from.readLine(); answer != null; answer = from.readLine()) {
                    events.add(new Free(this, answer));
                }
            } catch (IOException e) {
                // closed: all is done
            }
        }
    }
}
