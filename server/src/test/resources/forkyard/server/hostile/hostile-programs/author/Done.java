import forkyard.author.program.Director;
import forkyard.author.program.Mismatch;
import forkyard.author.program.Program;
import forkyard.author.program.Programs;
import forkyard.wire.Case;
import forkyard.wire.Finding;

/** Waits for a line and the end. */
public final class Done implements Director {
    @Override
    public Finding direct(Case asked, Programs programs) throws Exception {
        Program main = programs.start();
        try {
            main.expectLine("done");
        } catch (Mismatch e) {
            main.endWell();
            throw e;
        }
        main.endWell();
        return Finding.right();
    }
}
