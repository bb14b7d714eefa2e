import forkyard.author.program.Decided;
import forkyard.author.program.Programs;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/** Numbers go both ways, among prints and complaints; one way ends before the other. */
public final class StreamsPlay extends FirmPlay {
    private static final int MANY = 50_000;
    private static final int COMPLAINTS = 2_500;

    @Override
    void play(List<Object> inputs, Programs programs, Firm firm) throws Exception {
        SplittableRandom random = new SplittableRandom((Long) inputs.getFirst());
        FirmMember worker = firm.start("w", "Clerk", null);
        worker.greet("hello");
        Firm.same("The first text of the worker does not come from its handle.", "hello", firm.ask("text\tw"));
        arrives(random, firm, worker);
        comesBack("The number that the worker has written", random, firm, worker);
        firm.order(worker, "complain " + COMPLAINTS);
        comesBack("The number that the worker has written after many lines to System.err", random, firm, worker);
        String printed = "a word aside: " + random.nextInt(1_000_000_000);
        firm.order(worker, "print " + printed);
        comesBack("The number that the worker has written after a line to System.out", random, firm, worker);
        many(random, firm, worker);
        firm.ask("end\tw");
        firm.order(worker, "read");
        Firm.same(
                "toWorker() was closed, and the worker's input should end there.",
                "the end of the stream",
                firm.word(worker));
        long last = random.nextLong();
        firm.order(worker, "write " + last);
        firm.order(worker, null);
        Firm.same(
                "The last number that run has written before it returned, after its input had ended, is not what is read.",
                "" + last,
                firm.ask("number\tw"));
        Firm.same("run has returned, and join() should give exit code 0.", "0", firm.ask("join\tw"));
        firm.over();
        isThere(printed, firm);
    }

    private static void arrives(SplittableRandom random, Firm firm, FirmMember worker) throws Exception {
        for (int i = 0; i < 2; i++) {
            long number = random.nextLong();
            firm.ask("write\tw\t" + number);
            firm.order(worker, "read");
            Firm.same(
                    "The number that was written to toWorker() is not what the worker reads.",
                    "" + number,
                    firm.word(worker));
        }
    }

    private static void comesBack(String what, SplittableRandom random, Firm firm, FirmMember worker)
            throws Exception {
        long number = random.nextLong();
        firm.order(worker, "write " + number);
        firm.order(worker, "flush");
        Firm.same(what + " is not what is read.", "" + number, firm.ask("number\tw"));
    }

    private static void many(SplittableRandom random, Firm firm, FirmMember worker) throws Exception {
        long seed = random.nextLong();
        SplittableRandom numbers = new SplittableRandom(seed);
        long sum = 0;
        for (int i = 0; i < MANY; i++) {
            sum = 31 * sum + numbers.nextLong();
        }
        firm.tell("sum\tw\t" + MANY);
        firm.order(worker, "fill " + MANY + " " + seed);
        Firm.same("The " + MANY + " numbers that the worker has written are not those that are read.", "" + sum, firm.answer());
    }

    private static void isThere(String printed, Firm firm) {
        String all = new String(firm.office().output(), StandardCharsets.UTF_8) + firm.office().errors();
        if (!all.contains(printed)) {
            throw new Decided(Finding.wrong(
                    "What the worker has printed to System.out is neither in the program's output nor in its errors.",
                    new Detail("expected somewhere", printed)));
        }
    }
}
