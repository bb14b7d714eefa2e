import forkyard.author.program.Program;
import forkyard.author.program.Programs;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.Happening.FileKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** The processes of one case, and what can be seen of them. */
final class PostOffice {
    static final String FIFO = "letters";

    private static final int LOOKS = 200;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final int SHOWN = 200;

    private final Programs programs;
    private final int writers;
    private final List<Mail> mails = new ArrayList<>();
    private Program reader;
    private int judged;

    PostOffice(Programs programs, int writers) {
        this.programs = programs;
        this.writers = writers;
    }

    Program startReader() throws Exception {
        reader = programs.start("reader", FIFO, "" + writers);
        return reader;
    }

    Mail startWriter(int texts, int longest, SplittableRandom random) throws Exception {
        Mail mail = new Mail(programs.start("writer", FIFO), texts, longest, random);
        mails.add(mail);
        return mail;
    }

    List<Mail> mails() {
        return mails;
    }

    /** Waits until the FIFO is there. */
    Finding missingFifo() throws Exception {
        FileKind kind = FileKind.NONE;
        for (int i = 0; i < LOOKS && kind == FileKind.NONE; i++) {
            programs.pause(BETWEEN_LOOKS);
            kind = programs.look(FIFO).kind();
            if (kind == FileKind.NONE) {
                endedBadly();
            }
        }
        return switch (kind) {
            case OTHER -> null;
            case NONE -> Finding.wrong("The processes have started, and there is nothing at the path \"" + FIFO
                    + "\": whoever comes first has to make the FIFO.");
            case REGULAR, DIRECTORY -> Finding.wrong(
                    "What is at the path \"" + FIFO + "\" is no FIFO.",
                    new Detail("expected", "a FIFO"),
                    new Detail("actual", kind == FileKind.REGULAR ? "a regular file" : "a directory"));
        };
    }

    /** Whoever has failed is the reason for what else goes wrong; the reader before those who wrote to it. */
    void endedBadly() throws Exception {
        if (reader != null && reader.exitCode().orElse(0) != 0) {
            reader.endWell();
        }
        for (Mail mail : mails) {
            if (mail.writer().exitCode().orElse(0) != 0) {
                mail.writer().endWell();
            }
        }
    }

    boolean readerHasEnded() {
        return reader.exitCode().isPresent();
    }

    boolean hasFailure() {
        return mails.stream().anyMatch(mail -> mail.writer().exitCode().orElse(0) != 0) || reader.exitCode().orElse(0) != 0;
    }

    /** The first line of the reader's so far that nobody has sent so; null if all are right. */
    Finding wrongLine() {
        List<String> lines = reader.lines();
        for (; judged < lines.size(); judged++) {
            String line = lines.get(judged);
            Mail sender = mails.stream()
                    .filter(mail -> line.startsWith(mail.writer().process() + " "))
                    .findFirst()
                    .orElse(null);
            if (sender == null || !line.equals(sender.next())) {
                String wanted = sender == null
                        ? "a line that begins with the number of a writer's process, as " + mails.getFirst().next()
                        : sender.next();
                String expected = wanted == null ? "no more messages of that writer" : shown(wanted);
                return Finding.wrong(
                                "Line " + (judged + 1) + " of the reader's is no message of a writer's, or not its next one.",
                                new Detail("expected", expected),
                                new Detail("actual", shown(line)))
                        .at(reader.mark(judged, expected));
            }
            sender.hasPrinted();
        }
        return null;
    }

    /** After the reader has ended well: what it has left out, or left behind. */
    Finding missing() throws Exception {
        for (Mail mail : mails) {
            if (mail.next() != null) {
                return Finding.wrong(
                                "The reader has ended, and has not printed all messages.",
                                new Detail("expected", shown(mail.next())),
                                new Detail("actual", "no more lines of process " + mail.writer().process()))
                        .at(reader.mark(reader.lines().size(), shown(mail.next())));
            }
        }
        for (Mail mail : mails) {
            mail.writer().endWell();
        }
        return programs.look(FIFO).kind() == FileKind.NONE
                ? null
                : Finding.wrong("The reader has ended, and the FIFO is still there.");
    }

    private static String shown(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "… (" + text.length() + " characters)" : text;
    }
}
