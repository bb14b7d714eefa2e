import forkyard.author.mpi.World;
import forkyard.author.program.Director;
import forkyard.author.program.Programs;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;

/** Hands on what rank 0 says, as a finding that has room for it; to say nothing is right, too. */
public final class Passed implements Director {
    @Override
    public Finding direct(Case asked, Programs programs) throws Exception {
        World world = programs.world(2);
        world.endInput();
        world.endWell();
        if (world.lines(0).isEmpty()) {
            return Finding.right();
        }
        String[] micros = world.lines(0).getFirst().split(" ");
        return Finding.wrong(
                "This is no exercise.", new Detail("logged", micros[0]), new Detail("plain", micros[1]));
    }
}
