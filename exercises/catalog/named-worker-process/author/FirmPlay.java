import forkyard.author.Asked;
import forkyard.author.program.Director;
import forkyard.author.program.Programs;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import java.util.List;

/** A play in an office; it is right if nothing is found out. */
abstract class FirmPlay implements Director {
    @Override
    public final Finding direct(Case asked, Programs programs) throws Exception {
        play(Asked.inputs(asked), programs, new Firm(programs));
        return Finding.right();
    }

    abstract void play(List<Object> inputs, Programs programs, Firm firm) throws Exception;
}
