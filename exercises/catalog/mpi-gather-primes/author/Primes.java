import forkyard.author.Asked;
import forkyard.author.mpi.World;
import forkyard.author.program.Director;
import forkyard.author.program.Programs;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.Finding.Kind;
import java.util.List;

/** Reads what rank 0 has printed, and asks whether others told it. */
public final class Primes implements Director {
    @Override
    public Finding direct(Case asked, Programs programs) throws Exception {
        List<Object> inputs = Asked.inputs(asked);
        int ranks = (Integer) inputs.get(0);
        World world = programs.world(ranks);
        world.write(inputs.get(1) + "\n");
        world.endInput();
        world.endWell();
        world.expectOutput(List.of((String[]) inputs.get(2)));
        long least = (Long) inputs.get(3) * Integer.BYTES;
        if (ranks == 1 || programs.mainClass().equals("Baseline")) {
            return Finding.right();
        }
        long came = world.trace().bytesTo(0);
        return came >= least
                ? Finding.right()
                : Finding.of(
                        Kind.SEQUENTIAL,
                        "Rank 0 knows primes of the other ranks' numbers, and they have not sent them.",
                        new Detail("bytes to rank 0", Long.toString(came)),
                        new Detail("expected", "at least " + least));
    }
}
