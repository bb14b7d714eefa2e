import forkyard.author.Asked;
import forkyard.author.mpi.World;
import forkyard.author.program.Director;
import forkyard.author.program.Programs;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import java.util.List;

/** Starts the world, waits for its end, and wants one line of it. */
public final class Sum implements Director {
    @Override
    public Finding direct(Case asked, Programs programs) throws Exception {
        int ranks = (Integer) Asked.inputs(asked).getFirst();
        World world = programs.world(ranks);
        world.endInput();
        world.endWell();
        world.expectOutput(List.of(ranks + " ranks, sum " + ranks * (ranks - 1) / 2));
        return Finding.right();
    }
}
