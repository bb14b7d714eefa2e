import forkyard.author.Asked;
import forkyard.author.mpi.Message;
import forkyard.author.mpi.Secrets;
import forkyard.author.mpi.World;
import forkyard.author.program.Director;
import forkyard.author.program.Programs;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Kind;
import java.util.List;
import java.util.SplittableRandom;

/** Expects each rank's neighbours and the sum of their values, which went from neighbour to neighbour. */
public final class Torus implements Director {
    @Override
    public Finding direct(Case asked, Programs programs) throws Exception {
        List<?> inputs = Asked.inputs(asked);
        int ranks = (Integer) inputs.get(0);
        Grid grid = new Grid(
                (Integer) inputs.get(1), (Integer) inputs.get(2), (Boolean) inputs.get(3), (Boolean) inputs.get(4));
        long[] values = new SplittableRandom((Long) inputs.get(5))
                .longs(ranks, 1, 1_000_000)
                .toArray();
        World world = programs.world(
                ranks, "" + grid.rows(), "" + grid.columns(), "" + grid.wrapRows(), "" + grid.wrapColumns());
        Secrets.tell(programs, world, values);
        world.endInput();
        world.endWell();
        world.expectOutput(grid.lines(values));
        return went(grid, world.trace().messages());
    }

    private static Finding went(Grid grid, List<Message> messages) {
        for (int rank = 0; rank < grid.size(); rank++) {
            int from = rank;
            for (int to : grid.neighbours(rank)) {
                boolean isSent = messages.stream().anyMatch(message -> message.from() == from && message.to() == to);
                if (to != Grid.NOBODY && to != from && !isSent) {
                    return Finding.of(
                            Kind.RULE_VIOLATION,
                            "Rank " + from + " has sent nothing to its neighbour, rank " + to
                                    + ": values go straight from neighbour to neighbour.");
                }
            }
        }
        for (Message message : messages) {
            boolean isNear = message.from() < grid.size()
                    && grid.neighbours(message.from()).contains(message.to());
            if (!isNear && message.to() != 0) {
                return Finding.of(
                        Kind.RULE_VIOLATION,
                        "A message went from rank " + message.from() + " to rank " + message.to() + " ("
                                + message.sent().site() + "), which is no neighbour of it.");
            }
        }
        return Finding.right();
    }
}
