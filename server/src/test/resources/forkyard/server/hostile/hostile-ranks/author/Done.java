import forkyard.author.Asked;
import forkyard.author.mpi.World;
import forkyard.author.program.Director;
import forkyard.author.program.Programs;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import java.util.List;

/** Waits for the end of a world, and a line of rank 0. */
public final class Done implements Director {
    @Override
    public Finding direct(Case asked, Programs programs) throws Exception {
        World world = programs.world((Integer) Asked.inputs(asked).getFirst());
        world.endInput();
        world.endWell();
        world.expectOutput(List.of("done"));
        return Finding.right();
    }
}
