import forkyard.author.Asked;
import forkyard.author.mpi.Secrets;
import forkyard.author.mpi.Trace;
import forkyard.author.mpi.World;
import forkyard.author.program.Director;
import forkyard.author.program.Programs;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.Finding.Kind;
import forkyard.wire.RankCall;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/** Expects what every root had in every rank, and few rounds of messages. {@code Main} makes a communicator for each root. */
public final class EveryRoot implements Director {
    private static final String WORLD = "world";

    @Override
    public Finding direct(Case asked, Programs programs) throws Exception {
        List<?> inputs = Asked.inputs(asked);
        int ranks = (Integer) inputs.get(0);
        int length = (Integer) inputs.get(1);
        boolean backwards = (Boolean) inputs.get(2);
        long[] secrets = new SplittableRandom((Long) inputs.get(3))
                .longs(ranks, 1, 1_000_000)
                .toArray();
        World world = programs.world(ranks, "" + length, "" + backwards);
        Secrets.tell(programs, world, secrets);
        world.endInput();
        world.endWell();
        List<String> lines = new ArrayList<>();
        for (int root = 0; root < ranks; root++) {
            double[] sent = new double[length];
            Values.fill(sent, secrets[backwards ? ranks - 1 - root : root]);
            lines.add("root " + root + " " + Arrays.toString(sent));
        }
        for (int rank = 0; rank < ranks; rank++) {
            world.expectLines(rank, lines);
        }
        return tree(ranks, world.trace());
    }

    private static Finding tree(int ranks, Trace trace) {
        if (trace.hasCollective()) {
            return Finding.of(Kind.RULE_VIOLATION, "There was a collective call: build the broadcast of messages.");
        }
        if (!in(trace, WORLD).messages().isEmpty()) {
            return Finding.of(
                    Kind.RULE_VIOLATION,
                    "There were messages in MPI.COMM_WORLD: bcast is to use the communicator that it is given.");
        }
        List<String> communicators = trace.calls().stream()
                .filter(call -> !call.comm().equals(WORLD))
                .sorted(Comparator.comparingLong(RankCall::began))
                .map(RankCall::comm)
                .distinct()
                .toList();
        int all = ranks == 1 ? communicators.size() : ranks;
        for (int root = 0; root < all; root++) {
            Trace one = in(trace, root < communicators.size() ? communicators.get(root) : "");
            int enough = Integer.SIZE - Integer.numberOfLeadingZeros(ranks - 1);
            int messages = one.messages().size();
            if (messages != ranks - 1) {
                return unlike("Every rank but the root has to get one message.", ranks, root, ranks - 1, messages);
            }
            if (one.rounds() > enough) {
                return unlike(
                        "The broadcast takes more rounds of messages than it has to.",
                        ranks,
                        root,
                        enough,
                        one.rounds());
            }
        }
        return Finding.right();
    }

    private static Trace in(Trace trace, String communicator) {
        return new Trace(trace.calls().stream()
                .filter(call -> call.comm().equals(communicator))
                .toList());
    }

    private static Finding unlike(String sentence, int ranks, int root, int expected, int actual) {
        return Finding.of(
                Kind.RULE_VIOLATION,
                sentence,
                new Detail("ranks", "" + ranks),
                new Detail("root", "" + root),
                new Detail("expected", "" + expected),
                new Detail("actual", "" + actual));
    }
}
