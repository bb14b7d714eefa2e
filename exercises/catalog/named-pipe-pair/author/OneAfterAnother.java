import forkyard.author.Asked;
import forkyard.author.program.Director;
import forkyard.author.program.NothingMoves;
import forkyard.author.program.Program;
import forkyard.author.program.Programs;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.Finding.Kind;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/** The reader first; then one writer at a time, which is handed one text at a time, with nobody there between one and the next. */
public final class OneAfterAnother implements Director {
    private static final Duration GAP = Duration.ofSeconds(1);
    private static final Duration WINDOW = Duration.ofMillis(500);
    private static final Duration GRACE = Duration.ofSeconds(3);
    private static final double IDLE = 0.2;

    @Override
    public Finding direct(Case asked, Programs programs) throws Exception {
        List<Object> inputs = Asked.inputs(asked);
        int writers = (Integer) inputs.get(0);
        SplittableRandom random = new SplittableRandom((Long) inputs.get(3));
        PostOffice office = new PostOffice(programs, writers);
        Program reader = office.startReader();
        for (int i = 0; i < writers; i++) {
            Mail mail = office.startWriter((Integer) inputs.get(1), (Integer) inputs.get(2), random);
            Finding finding = i == 0 ? office.missingFifo() : null;
            if (finding == null) {
                finding = passedOn(mail, reader, office, programs);
            }
            if (finding == null && i < writers - 1) {
                finding = gap(i + 1, writers, reader, programs);
            }
            if (finding != null) {
                return finding;
            }
        }
        programs.await(() -> reader.exitCode().isPresent());
        reader.endWell();
        Finding finding = office.wrongLine();
        if (finding == null) {
            finding = office.missing();
        }
        return finding == null ? Finding.right() : finding;
    }

    private static Finding passedOn(Mail mail, Program reader, PostOffice office, Programs programs) throws Exception {
        for (int i = 0; i < mail.count(); i++) {
            int printed = reader.lines().size();
            mail.hand(i);
            boolean moves = awaitLine(printed, reader, office, programs);
            Finding wrong = office.wrongLine();
            if (wrong != null) {
                return wrong;
            }
            if (reader.lines().size() == printed) {
                office.endedBadly();
                if (office.readerHasEnded()) {
                    return Finding.wrong("The reader has ended while a writer was still there.");
                }
                if (moves) {
                    return Finding.wrong("A writer has ended before its standard input did.");
                }
                if (i == 0 && !comesAtTheEnd(mail, reader, programs)) {
                    throw new NothingMoves(); // they have not found each other
                }
                return Finding.wrong("A writer has read a line of its standard input, and the reader does not print it;"
                        + " a message must be sent and printed at once, not when more of them have come.");
            }
        }
        mail.writer().endInput();
        mail.writer().endWell();
        return null;
    }

    /** Whether it came, or somebody ended; otherwise nothing moves. */
    private static boolean awaitLine(int printed, Program reader, PostOffice office, Programs programs) throws Exception {
        Program writer = office.mails().getLast().writer();
        try {
            programs.await(() -> reader.lines().size() > printed
                    || office.readerHasEnded()
                    || writer.exitCode().isPresent());
            return true;
        } catch (NothingMoves e) {
            return programs.await(() -> reader.lines().size() > printed, GRACE);
        }
    }

    private static boolean comesAtTheEnd(Mail mail, Program reader, Programs programs) throws Exception {
        int printed = reader.lines().size();
        mail.writer().endInput();
        return programs.await(() -> reader.lines().size() > printed, GRACE);
    }

    /** Between two writers: nobody else has the FIFO open, and nobody has anything to do. */
    private static Finding gap(int gone, int writers, Program reader, Programs programs) throws Exception {
        programs.pause(GAP);
        if (reader.exitCode().isPresent()) {
            reader.endWell();
            return Finding.wrong("The reader has ended after " + gone + " of " + writers
                    + " writers. The end of a FIFO's bytes only says that nobody has it open for writing at this moment.");
        }
        double first = programs.cpuShare(WINDOW);
        double share = first > IDLE ? programs.cpuShare(WINDOW) : first;
        return share <= IDLE
                ? null
                : Finding.of(
                        Kind.BUSY_WAIT,
                        "No writer is there, and the reader keeps a CPU busy; it should sleep until one comes.",
                        new Detail("part of a CPU that it uses", Math.round(share * 100) + " %"));
    }
}
