import forkyard.author.Asked;
import forkyard.author.mpi.Message;
import forkyard.author.mpi.Secrets;
import forkyard.author.mpi.World;
import forkyard.author.program.Director;
import forkyard.author.program.Programs;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.Finding.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Expects of rank 0 what has come to every rank from left and from right. */
public final class Swap implements Director {
    @Override
    public Finding direct(Case asked, Programs programs) throws Exception {
        int ranks = (Integer) Asked.inputs(asked).get(0);
        int values = (Integer) Asked.inputs(asked).get(1);
        long[] secrets = new SplittableRandom((Long) Asked.inputs(asked).get(2))
                .longs(ranks, 1, 1_000_000_000)
                .toArray();
        World world = programs.world(ranks, "" + values);
        Secrets.tell(programs, world, secrets);
        world.endInput();
        world.endWell();
        List<String> lines = new ArrayList<>();
        for (int rank = 0; rank < ranks; rank++) {
            long fromLeft = Borders.checksum(Borders.right(secrets[(rank + ranks - 1) % ranks], values));
            long fromRight = Borders.checksum(Borders.left(secrets[(rank + 1) % ranks], values));
            lines.add("rank " + rank + " left " + fromLeft + " right " + fromRight);
        }
        world.expectOutput(lines);
        return ranks == 1
                ? Finding.right()
                : sent(ranks, 8L * values, world.trace().messages());
    }

    /** Whether whole borders went each way; to the same neighbour, if there is but one, two of them. */
    private static Finding sent(int ranks, long border, List<Message> messages) {
        for (int rank = 0; rank < ranks; rank++) {
            for (int neighbour : new int[] {(rank + ranks - 1) % ranks, (rank + 1) % ranks}) {
                int from = rank;
                long needed = ranks == 2 ? 2 * border : border;
                long bytes = messages.stream()
                        .filter(message -> message.from() == from && message.to() == neighbour)
                        .mapToLong(Message::bytes)
                        .sum();
                if (bytes < needed) {
                    return Finding.of(
                            Kind.RULE_VIOLATION,
                            "Rank " + rank + " has not sent its border to its neighbour, rank " + neighbour + ".",
                            new Detail("bytes needed", "" + needed),
                            new Detail("bytes sent from one to the other", "" + bytes));
                }
            }
        }
        return Finding.right();
    }
}
