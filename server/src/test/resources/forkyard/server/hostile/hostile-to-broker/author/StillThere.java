import forkyard.author.program.Broker;
import forkyard.author.program.Director;
import forkyard.author.program.Program;
import forkyard.author.program.Programs;
import forkyard.wire.Case;
import forkyard.wire.Finding;

/** Waits for a line and the end; then the broker must pass on somebody else's message. */
public final class StillThere implements Director {
    @Override
    public Finding direct(Case asked, Programs programs) throws Exception {
        Program main = programs.start(Broker.URL);
        main.expectLine("done");
        main.endWell();
        Object came = programs.errand("PassOn", "a letter").result();
        return "a letter".equals(came) ? Finding.right() : Finding.wrong("The broker has passed on " + came + ".");
    }
}
