import forkyard.author.Asked;
import forkyard.author.mpi.Secrets;
import forkyard.author.mpi.Trace;
import forkyard.author.mpi.World;
import forkyard.author.program.Director;
import forkyard.author.program.Programs;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Tells each rank its secret, and expects rank 0 to know them all in the end. */
public final class Greetings implements Director {
    @Override
    public Finding direct(Case asked, Programs programs) throws Exception {
        int ranks = (Integer) Asked.inputs(asked).getFirst();
        long[] secrets = new SplittableRandom((Long) Asked.inputs(asked).getLast())
                .longs(ranks, 1, 1_000_000_000)
                .toArray();
        World world = programs.world(ranks);
        Secrets.tell(programs, world, secrets);
        world.endInput();
        world.endWell();
        List<String> expected = new ArrayList<>();
        for (int rank = 0; rank < ranks; rank++) {
            expected.add("hello from rank " + rank + " of " + ranks + " " + secrets[rank]);
        }
        world.expectOutput(expected);
        return messages(world.trace(), ranks);
    }

    /** A collective call may do it, too. */
    private static Finding messages(Trace trace, int ranks) {
        int sent = trace.messages().size();
        return trace.hasCollective() || sent == ranks - 1
                ? Finding.right()
                : Finding.of(
                        Kind.RULE_VIOLATION,
                        "There were " + sent + " messages; " + (ranks - 1) + " are needed, one from each rank but rank 0.");
    }
}
