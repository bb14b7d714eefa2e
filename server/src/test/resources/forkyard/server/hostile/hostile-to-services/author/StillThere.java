import forkyard.author.Asked;
import forkyard.author.program.Conversation;
import forkyard.author.program.Director;
import forkyard.author.program.Listener;
import forkyard.author.program.Program;
import forkyard.author.program.Programs;
import forkyard.wire.Case;
import forkyard.wire.Finding;

/** Waits for a line and the end; then the site must answer somebody else. The port that is the argument says hello to whoever comes, once. */
public final class StillThere implements Director {
    @Override
    public Finding direct(Case asked, Programs programs) throws Exception {
        Listener listener = programs.listen();
        Program main = programs.start("" + listener.port());
        String line = main.line();
        if (line.equals("coming")) {
            Conversation visitor = listener.accept();
            visitor.send("hello\n".getBytes());
            line = main.line();
        }
        main.endWell();
        Object page = programs.errand("Fetch", "/page").result();
        if (!page.equals(Asked.inputs(asked).getFirst())) {
            return Finding.wrong("The site says " + page + ".");
        }
        return line.equals("done") ? Finding.right() : Finding.wrong("It printed " + line + ".");
    }
}
