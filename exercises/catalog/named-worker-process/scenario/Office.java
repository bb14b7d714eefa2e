import java.io.EOFException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The program that has workers: carries out one order after another, and says what came of it. */
public final class Office {
    private final Launcher launcher;
    private final Map<String, Handle> workers = new HashMap<>();

    private Office(Launcher launcher) {
        this.launcher = launcher;
    }

    public static void main(String[] args) throws Exception {
        Office office = new Office(launcher());
        for (Optional<String> order = kit.Source.next(); order.isPresent(); order = kit.Source.next()) {
            kit.Sink.done(office.obey(order.get().split("\t")));
        }
    }

    private static Launcher launcher() {
        try {
            return Class.forName("WorkerProcess")
                    .asSubclass(Launcher.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new IllegalStateException(
                    "WorkerProcess needs to be a public class that implements Launcher and has a public constructor that takes"
                            + " nothing",
                    e);
        }
    }

    private String obey(String[] order) throws Exception {
        if (order[0].equals("start")) {
            Class<? extends Worker> type = Class.forName(order[2]).asSubclass(Worker.class);
            Handle started = launcher.start(type, order.length > 3 ? order[3] : null);
            workers.put(order[1], started);
            return started.pid() + "\t" + started.name();
        }
        Handle worker = workers.get(order[1]);
        return switch (order[0]) {
            case "write" -> {
                worker.toWorker().writeLong(Long.parseLong(order[2]));
                worker.toWorker().flush();
                yield "written";
            }
            case "end" -> {
                worker.toWorker().close();
                yield "ended";
            }
            case "text", "number", "sum" -> read(worker, order);
            case "join" -> "" + worker.join();
            case "close" -> {
                worker.close();
                yield "closed";
            }
            default -> throw new IllegalArgumentException(order[0]);
        };
    }

    private static String read(Handle worker, String[] order) {
        try {
            return switch (order[0]) {
                case "text" -> worker.fromWorker().readUTF();
                case "number" -> "" + worker.fromWorker().readLong();
                default -> "" + sum(worker, Integer.parseInt(order[2]));
            };
        } catch (EOFException e) {
            return "the end of the stream";
        } catch (IOException e) {
            return "" + e;
        }
    }

    private static long sum(Handle worker, int count) throws IOException {
        long sum = 0;
        for (int i = 0; i < count; i++) {
            sum = 31 * sum + worker.fromWorker().readLong();
        }
        return sum;
    }
}
