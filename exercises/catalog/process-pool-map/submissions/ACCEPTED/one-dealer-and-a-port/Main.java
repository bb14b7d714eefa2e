import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Workers connect to a port. One thread deals the jobs out, and hears of all that happens from a queue. */
public final class Main {
    /** A worker is there for the next job: after its last, with an answer; or it has died. */
    private record Event(Member worker, boolean died, String answer) {}

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final String[] jobs;
    private final String[] results;
    private final int[] deaths;
    private final Deque<Integer> open = new ArrayDeque<>();

    private Main(String[] jobs) throws IOException {
        this.jobs = jobs;
        this.results = new String[jobs.length];
        this.deaths = new int[jobs.length];
        for (int job = 0; job < jobs.length; job++) {
            open.add(job);
        }
    }

    public static void main(String[] args) throws Exception {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        String[] jobs = new String[Integer.parseInt(in.readLine())];
        for (int job = 0; job < jobs.length; job++) {
            jobs[job] = in.readLine();
        }
        Main pool = new Main(jobs);
        pool.run(Integer.parseInt(args[0]));
        System.out.println(String.join("\n", pool.results));
    }

    private void run(int w) throws Exception {
        for (int i = 0; i < w; i++) {
            start();
        }
        Thread.ofVirtual().start(this::accept);
        int done = 0;
        while (done < jobs.length) {
            Event event = events.take();
            Member worker = event.worker();
            if (event.died()) {
                int job = worker.job;
                if (++deaths[job] < 2) {
                    open.addFirst(job);
                } else {
                    results[job] = "ERR";
                    done++;
                }
                if (done < jobs.length) {
                    start();
                }
                continue;
            }
            if (event.answer() != null) {
                results[worker.job] = event.answer();
                done++;
            }
            if (open.isEmpty()) {
                worker.rests = true;
                worker.socket.shutdownOutput();
            } else {
                worker.ask(open.removeFirst());
            }
        }
        door.close();
    }

    private void start() throws IOException {
        new ProcessBuilder(
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

    private void accept() {
        try {
            while (true) {
                Member worker = new Member(door.accept());
                events.add(new Event(worker, false, null));
                Thread.ofVirtual().start(worker::read);
            }
        } catch (IOException e) {
            // all is done
        }
    }

    /** A worker at the other end of a connection. */
    private final class Member {
        private final Socket socket;
        private int job;
        private volatile boolean rests;

        private Member(Socket socket) throws IOException {
            this.socket = socket;
            socket.setTcpNoDelay(true); // a job is two writes, and the second should not wait until the first has been confirmed
        }

        private void ask(int next) throws IOException {
            job = next;
            String[] parts = jobs[next].split(" ");
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.writeUTF(parts[0]);
            out.writeInt(Integer.parseInt(parts[1]));
        }

        private void read() {
            try {
                DataInputStream in = new DataInputStream(socket.getInputStream());
                while (true) {
                    events.add(new Event(this, false, in.readUTF()));
                }
            } catch (IOException e) {
                if (!rests) {
                    events.add(new Event(this, true, null));
                }
            }
        }
    }
}
