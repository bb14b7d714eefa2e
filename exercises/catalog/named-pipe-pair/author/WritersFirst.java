import forkyard.author.Asked;
import forkyard.author.program.Director;
import forkyard.author.program.EndedBadly;
import forkyard.author.program.NothingMoves;
import forkyard.author.program.Program;
import forkyard.author.program.Programs;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Kind;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/** Writers that have all their texts before the reader comes, and then write at once, more than the pipe holds. */
public final class WritersFirst implements Director {
    private static final Duration MOMENT = Duration.ofSeconds(1);

    @Override
    public Finding direct(Case asked, Programs programs) throws Exception {
        List<Object> inputs = Asked.inputs(asked);
        int writers = (Integer) inputs.get(0);
        SplittableRandom random = new SplittableRandom((Long) inputs.get(3));
        PostOffice office = new PostOffice(programs, writers);
        for (int i = 0; i < writers; i++) {
            office.startWriter((Integer) inputs.get(1), (Integer) inputs.get(2), random);
        }
        Finding finding = office.missingFifo();
        if (finding != null) {
            return finding;
        }
        for (Mail mail : office.mails()) {
            mail.handAll();
        }
        programs.pause(MOMENT);
        office.endedBadly();
        Program reader = office.startReader();
        try {
            finding = read(office, reader, programs);
        } catch (EndedBadly e) {
            if (writers == 1 || e.program() != reader) {
                throw e;
            }
            finding = Finding.wrong("The reader has ended with exit code " + e.code() + ".");
        } catch (NothingMoves e) {
            finding = office.wrongLine();
            if (finding == null && writers == 1) {
                throw e;
            }
            finding = finding != null ? finding : Finding.wrong("The reader waits for bytes that nobody sends.");
        }
        return finding == null ? Finding.right() : writers == 1 ? finding : race(writers, finding);
    }

    private static Finding read(PostOffice office, Program reader, Programs programs) throws Exception {
        programs.await(() -> office.readerHasEnded() || office.hasFailure());
        if (!office.readerHasEnded()) {
            programs.pause(MOMENT); // it may be the reader's fault
        }
        office.endedBadly();
        reader.endWell();
        Finding finding = office.wrongLine();
        return finding == null ? office.missing() : finding;
    }

    /** One writer's messages have come right before. */
    private static Finding race(int writers, Finding finding) {
        return new Finding(
                Kind.RACE,
                "One writer's messages have arrived; with " + writers + " writers at once they do not. "
                        + finding.sentence(),
                finding.details(),
                finding.marks());
    }
}
