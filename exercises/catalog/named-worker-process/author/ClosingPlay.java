import forkyard.author.program.Decided;
import forkyard.author.program.NothingMoves;
import forkyard.author.program.Programs;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Kind;
import java.time.Duration;
import java.util.List;

/** Closes workers that wait, that do not want to end, and that have ended. */
public final class ClosingPlay extends FirmPlay {
    private static final Duration ENDING = Duration.ofSeconds(5);

    @Override
    void play(List<Object> inputs, Programs programs, Firm firm) throws Exception {
        FirmMember reader = firm.start("reader", "Clerk", "reader");
        FirmMember stubborn = firm.start("stubborn", "Porter", null);
        for (FirmMember worker : List.of(reader, stubborn)) {
            worker.greet("hello");
        }
        firm.order(reader, "read");
        firm.order(stubborn, "stay");
        firm.await(stubborn::isWaiting);

        close(programs, firm, "reader", reader, "which waits for its input");
        if (!firm.lives(stubborn)) {
            throw new Decided(
                    Finding.wrong("The handle of " + reader + " was closed, and " + stubborn + " has ended, too."));
        }
        close(programs, firm, "stubborn", stubborn, "which does not want to end");
        closed(programs, firm, "stubborn", "was closed before");

        FirmMember quick = firm.start("quick", "Clerk", null);
        quick.greet("hello");
        firm.order(quick, null);
        Firm.same("run has returned, and join() should give exit code 0.", "0", firm.ask("join\tquick"));
        closed(programs, firm, "quick", "has ended before");
        firm.over();
    }

    private static void close(Programs programs, Firm firm, String key, FirmMember worker, String what)
            throws Exception {
        firm.tell("close\t" + key);
        programs.await(() -> firm.hasAnswered() || firm.office().exitCode().isPresent(), ENDING);
        if (!firm.hasAnswered() && firm.office().exitCode().isEmpty()) {
            throw new Decided(Finding.wrong("The handle of " + worker + ", " + what + ", was closed " + ENDING.toSeconds()
                    + " s ago, and close() has not returned."));
        }
        firm.answer();
        if (!firm.hasEnded(worker)) {
            throw new Decided(Finding.of(
                    Kind.LEAK, "close() has returned, and " + worker + ", " + what + ", is still there."));
        }
    }

    /** Nothing is left to do. */
    private static void closed(Programs programs, Firm firm, String key, String what) throws Exception {
        try {
            firm.ask("close\t" + key);
        } catch (NothingMoves e) {
            throw new Decided(
                    Finding.wrong("close() was called for a worker that " + what + ", and does not return."));
        }
    }
}
