import forkyard.author.Asked;
import forkyard.author.mpi.Message;
import forkyard.author.mpi.Secrets;
import forkyard.author.mpi.Trace;
import forkyard.author.mpi.World;
import forkyard.author.program.Director;
import forkyard.author.program.Programs;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.Finding.Kind;
import java.util.List;
import java.util.SplittableRandom;

/** Gives rank 0 the token, and expects it back as all ranks have changed it. */
public final class Round implements Director {
    private static final int MOST = 1_000_000_000;

    @Override
    public Finding direct(Case asked, Programs programs) throws Exception {
        int ranks = (Integer) Asked.inputs(asked).get(0);
        int rounds = (Integer) Asked.inputs(asked).get(1);
        SplittableRandom random =
                new SplittableRandom((Long) Asked.inputs(asked).get(2));
        long token = random.nextInt(MOST);
        long[] secrets = random.longs(ranks, 1, MOST).toArray();
        World world = programs.world(ranks, "" + rounds);
        Secrets.tell(programs, world, secrets);
        world.write(token + "\n");
        world.endInput();
        world.endWell();
        for (int turn = 0; turn < rounds * ranks; turn++) {
            token = 31 * token + secrets[turn % ranks];
        }
        int hops = rounds * ranks;
        world.expectOutput(List.of("token " + token + " hops " + hops));
        return ranks == 1 ? Finding.right() : went(ranks, hops, world.trace());
    }

    private static Finding went(int ranks, int hops, Trace trace) {
        if (trace.hasCollective()) {
            return Finding.of(
                    Kind.RULE_VIOLATION,
                    "There was a collective call: the token goes round by messages from rank to rank.");
        }
        for (Message message : trace.messages()) {
            if (message.to() != (message.from() + 1) % ranks) {
                return Finding.of(
                        Kind.RULE_VIOLATION,
                        "A message went from rank " + message.from() + " to rank " + message.to() + " ("
                                + message.sent().site() + "), which is not the next in the ring.");
            }
        }
        int messages = trace.messages().size();
        return messages == hops
                ? Finding.right()
                : Finding.of(
                        Kind.RULE_VIOLATION,
                        "The token needs one message for each hop, and nothing else is to be sent.",
                        new Detail("hops", "" + hops),
                        new Detail("messages", "" + messages));
    }
}
