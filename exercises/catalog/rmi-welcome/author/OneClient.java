import forkyard.author.Asked;
import forkyard.author.program.Director;
import forkyard.author.program.Programs;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import java.util.List;

/** A client comes; perhaps the server is then killed, another one started, and the client comes again. */
public final class OneClient implements Director {
    @Override
    public Finding direct(Case asked, Programs programs) throws Exception {
        List<Object> inputs = Asked.inputs(asked);
        String name = (String) inputs.get(1);
        programs.questions("begin", Doorman::letPass);
        Reception reception = Reception.open(programs, (String) inputs.get(0));
        reception.greets(name);
        if ((Boolean) inputs.get(2)) {
            reception.killServer();
            reception.startServer();
            reception.greets(name + "again");
        }
        reception.killServer();
        return Finding.right();
    }
}
