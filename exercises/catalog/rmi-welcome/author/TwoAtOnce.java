import forkyard.author.Asked;
import forkyard.author.program.Director;
import forkyard.author.program.PendingErrand;
import forkyard.author.program.Programs;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import java.time.Duration;
import java.util.List;

/** Two clients call at once; the first who has read the guest book is held there. */
public final class TwoAtOnce implements Director {
    private static final Duration COMING = Duration.ofSeconds(8);

    /** Time for the second to read as well, if it may. */
    private static final Duration MOMENT = Duration.ofMillis(700);

    @Override
    public Finding direct(Case asked, Programs programs) throws Exception {
        List<Object> inputs = Asked.inputs(asked);
        Doorman doorman = new Doorman(programs);
        Reception reception = Reception.open(programs, (String) inputs.get(0));
        PendingErrand visits = programs.errand("Visits", reception.port(), 2, 1, inputs.get(1));
        if (!programs.await(() -> doorman.reading() > 0 || visits.isDone(), COMING)) {
            return Finding.wrong("A client calls welcome, and the server does not read the guest book.");
        }
        if (programs.await(() -> doorman.reading() > 1, MOMENT)) {
            return Finding.of(
                    Finding.Kind.RACE,
                    "Two calls came at once, and both have read the guest book before either wrote to it: one of the visits gets lost.",
                    new Detail("calls between read and write", "" + doorman.reading()));
        }
        doorman.holdNoLonger();
        Finding finding = Crowd.judge((List<?>) visits.result(), reception, 2);
        reception.killServer();
        return finding;
    }
}
