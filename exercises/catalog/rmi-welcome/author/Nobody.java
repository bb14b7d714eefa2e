import forkyard.author.Asked;
import forkyard.author.program.Director;
import forkyard.author.program.Programs;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;

/** A blank name: the exception crosses the network. */
public final class Nobody implements Director {
    @Override
    public Finding direct(Case asked, Programs programs) throws Exception {
        programs.questions("begin", Doorman::letPass);
        Reception reception =
                Reception.open(programs, (String) Asked.inputs(asked).get(0));
        String came = (String) programs.errand("BlankName", reception.port()).result();
        reception.killServer();
        return came.equals("IllegalArgumentException")
                ? Finding.right()
                : Finding.wrong(
                        "welcome is called with a name of two blanks.",
                        new Detail("expected", "IllegalArgumentException"),
                        new Detail("actual", came));
    }
}
