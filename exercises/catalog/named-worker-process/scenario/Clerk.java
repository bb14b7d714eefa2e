import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import java.util.SplittableRandom;

/** Says who it is, and does what it is told to. */
public class Clerk extends Worker {
    @Override
    public void run(DataInputStream in, DataOutputStream out) throws Exception {
        out.writeUTF(kit.Sign.sign(getClass().getName() + "\t" + name()));
        out.flush();
        for (Optional<String> order = kit.Source.next(); order.isPresent(); order = kit.Source.next()) {
            obey(order.get().split(" ", 2), in, out);
        }
    }

    private static void obey(String[] order, DataInputStream in, DataOutputStream out) throws Exception {
        switch (order[0]) {
            case "read" -> kit.Sink.done(read(in));
            case "write" -> out.writeLong(Long.parseLong(order[1]));
            case "flush" -> out.flush();
            case "fill" -> fill(order[1].split(" "), out);
            case "print" -> System.out.println(order[1]);
            case "complain" -> complain(Integer.parseInt(order[1]));
            case "throw" -> throw new IllegalStateException(order[1]);
            case "fail" -> throw new AssertionError(order[1]);
            case "exit" -> System.exit(Integer.parseInt(order[1]));
            case "stay" ->
                Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> kit.Gate.pass(1)));
            default -> throw new IllegalArgumentException(order[0]);
        }
    }

    private static String read(DataInputStream in) throws IOException {
        try {
            return "" + in.readLong();
        } catch (EOFException e) {
            return "the end of the stream";
        }
    }

    private static void fill(String[] numbers, DataOutputStream out) throws IOException {
        int count = Integer.parseInt(numbers[0]);
        SplittableRandom random = new SplittableRandom(Long.parseLong(numbers[1]));
        for (int i = 0; i < count; i++) {
            out.writeLong(random.nextLong());
        }
        out.flush();
    }

    private static void complain(int lines) {
        for (int i = 0; i < lines; i++) {
            System.err.println("Line " + i + " of a long complaint, which nobody has asked for.");
        }
    }
}
