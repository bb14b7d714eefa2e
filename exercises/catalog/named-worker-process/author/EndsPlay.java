import forkyard.author.program.Decided;
import forkyard.author.program.Programs;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.Finding.Kind;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/** Workers that end badly, each in its way; somebody waits for one of them. */
public final class EndsPlay extends FirmPlay {
    private static final Duration WINDOW = Duration.ofMillis(500);
    private static final double MUCH = 0.2;
    private static final int KILL = 9;

    @Override
    void play(List<Object> inputs, Programs programs, Firm firm) throws Exception {
        SplittableRandom random = new SplittableRandom((Long) inputs.getFirst());
        FirmMember thrower = firm.start("thrower", "Clerk", null);
        FirmMember failing = firm.start("failing", "Porter", null);
        FirmMember leaver = firm.start("leaver", "Clerk", null);
        for (FirmMember worker : List.of(thrower, failing, leaver)) {
            worker.greet("hello");
            firm.await(worker::isWaiting);
        }
        firm.tell("join\tleaver");
        waits(programs, firm, leaver);
        int code = 2 + random.nextInt(100);
        firm.order(leaver, "exit " + code);
        Firm.same("The worker has called System.exit, and join() gives another exit code.", "" + code, firm.answer());
        Firm.same("join() is called once more, and gives another exit code.", "" + code, firm.ask("join\tleaver"));

        String exception = "no such customer: " + random.nextInt(1_000_000_000);
        firm.order(thrower, "throw " + exception);
        crashed(firm, "thrower", thrower, exception);
        String error = "not a number: " + random.nextInt(1_000_000_000);
        firm.order(failing, "fail " + error);
        crashed(firm, "failing", failing, error);

        FirmMember victim = firm.start("victim", "Clerk", null);
        programs.signal(victim.process(), KILL);
        Firm.same("The worker was killed by signal 9, and join() does not say so.", "" + (128 + KILL), firm.ask("join\tvictim"));
        firm.over();
        told(firm, exception);
        told(firm, error);
    }

    /** The office waits for a worker that is held. */
    private static void waits(Programs programs, Firm firm, FirmMember worker) throws Exception {
        programs.pause(WINDOW.multipliedBy(2));
        double share = programs.cpuShare(WINDOW);
        if (share > MUCH) {
            share = programs.cpuShare(WINDOW);
        }
        if (firm.hasAnswered()) {
            throw new Decided(
                    Finding.wrong("join() has returned " + firm.answer() + ", and " + worker + " has not ended."));
        }
        if (share > MUCH) {
            throw new Decided(Finding.of(
                    Kind.BUSY_WAIT,
                    "While join() waits for a worker that is held, the processes use " + Math.round(100 * share)
                            + " % of a CPU."));
        }
    }

    private static void crashed(Firm firm, String key, FirmMember worker, String message) throws Exception {
        Firm.same(
                "run has thrown an exception in " + worker + ", and its process should end with exit code 1.",
                "1",
                firm.ask("join\t" + key));
        Firm.same(
                "join() says that " + worker + " has ended with exit code 1, and the system says otherwise.",
                "1",
                "" + firm.code(worker));
    }

    /** The stack trace has come to the errors of the program. */
    private static void told(Firm firm, String message) {
        String errors = firm.office().errors();
        int at = errors.indexOf(message);
        if (at < 0 || !errors.substring(at).contains("at Clerk.run(")) {
            throw new Decided(Finding.wrong(
                    "run has thrown an exception in a worker, and its stack trace is not among what the program has written to"
                            + " its standard error.",
                    new Detail("expected", message + "\n\tat …\n\tat Clerk.run(…)"),
                    new Detail("actual", errors.length() > 1_000 ? errors.substring(errors.length() - 1_000) : errors)));
        }
    }
}
